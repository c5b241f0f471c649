// Writes notes and registers into the graph: all nodes that they own, and what these have to do with each other and with what is there.
// $rows: one map, so that the lengths of its lists do not ask for a plan each:
//   bodies, topics, secrets, people, memberships: ids of what is there
//   a list of properties for each label: Document: [{id: …}], Meeting: […]
//   a list of relationships for each type: AT: [[3, 17]], the ends being places in the lists of nodes one after the other,
//     in the order in which they stand here; TOOK_PART, CONCERNS, MENTIONS, REGISTER_OF: [[3, 17, {properties}]]
CALL () { UNWIND $rows.bodies AS id MATCH (n:Organization {id: id}) RETURN collect(n) AS bodies }
CALL () { UNWIND $rows.topics AS id MATCH (n:Topic {id: id}) RETURN collect(n) AS topics }
CALL () { UNWIND $rows.secrets AS id MATCH (n:SecretTopic {id: id}) RETURN collect(n) AS secrets }
CALL () { UNWIND $rows.people AS id MATCH (n:Person {id: id}) RETURN collect(n) AS people }
CALL () { UNWIND $rows.memberships AS id MATCH (n:Membership {id: id}) RETURN collect(n) AS memberships }
CALL () { UNWIND $rows.Document AS row CREATE (n:Document) SET n = row RETURN collect(n) AS aDocument }
CALL () { UNWIND $rows.Meeting AS row CREATE (n:Meeting) SET n = row RETURN collect(n) AS aMeeting }
CALL () { UNWIND $rows.AgendaItem AS row CREATE (n:AgendaItem) SET n = row RETURN collect(n) AS aAgendaItem }
CALL () { UNWIND $rows.Outcome AS row CREATE (n:Outcome) SET n = row RETURN collect(n) AS aOutcome }
CALL () { UNWIND $rows.Mention AS row CREATE (n:Mention) SET n = row RETURN collect(n) AS aMention }
CALL () { UNWIND $rows.Attendance AS row CREATE (n:Attendance) SET n = row RETURN collect(n) AS aAttendance }
CALL () { UNWIND $rows.Movement AS row CREATE (n:Movement) SET n = row RETURN collect(n) AS aMovement }
CALL () { UNWIND $rows.Declaration AS row CREATE (n:Declaration) SET n = row RETURN collect(n) AS aDeclaration }
CALL () { UNWIND $rows.Correction AS row CREATE (n:Correction) SET n = row RETURN collect(n) AS aCorrection }
CALL () { UNWIND $rows.Problem AS row CREATE (n:Problem) SET n = row RETURN collect(n) AS aProblem }
CALL () { UNWIND $rows.Finding AS row CREATE (n:Finding) SET n = row RETURN collect(n) AS aFinding }
CALL () { UNWIND $rows.Withheld AS row CREATE (n:Withheld) SET n = row RETURN collect(n) AS aWithheld }
CALL () { UNWIND $rows.Register AS row CREATE (n:Register) SET n = row RETURN collect(n) AS aRegister }
CALL () { UNWIND $rows.Interest AS row CREATE (n:Interest) SET n = row RETURN collect(n) AS aInterest }
CALL () { UNWIND $rows.Dispensation AS row CREATE (n:Dispensation:Recorded) SET n = row RETURN collect(n) AS aDispensation }
WITH bodies + topics + secrets + people + memberships + aDocument + aMeeting + aAgendaItem + aOutcome + aMention + aAttendance + aMovement + aDeclaration + aCorrection + aProblem + aFinding + aWithheld + aRegister + aInterest + aDispensation AS nodes
CALL (nodes) { UNWIND $rows.RECORDS AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:RECORDS]->(b) }
CALL (nodes) { UNWIND $rows.HELD_BY AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:HELD_BY]->(b) }
CALL (nodes) { UNWIND $rows.HAS_ITEM AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:HAS_ITEM]->(b) }
CALL (nodes) { UNWIND $rows.HAS_OUTCOME AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:HAS_OUTCOME]->(b) }
CALL (nodes) { UNWIND $rows.PRINTED_IN AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:PRINTED_IN]->(b) }
CALL (nodes) { UNWIND $rows.SAME_AS AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:SAME_AS]->(b) }
CALL (nodes) { UNWIND $rows.OF AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:OF]->(b) }
CALL (nodes) { UNWIND $rows.AT AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:AT]->(b) }
CALL (nodes) { UNWIND $rows.ON_BEHALF_OF AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:ON_BEHALF_OF]->(b) }
CALL (nodes) { UNWIND $rows.FOR AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:FOR]->(b) }
CALL (nodes) { UNWIND $rows.MOVED AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:MOVED]->(b) }
CALL (nodes) { UNWIND $rows.DURING AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:DURING]->(b) }
CALL (nodes) { UNWIND $rows.ON AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:ON]->(b) }
CALL (nodes) { UNWIND $rows.ABOUT AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:ABOUT]->(b) }
CALL (nodes) { UNWIND $rows.MADE AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:MADE]->(b) }
CALL (nodes) { UNWIND $rows.DECLARED AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:DECLARED]->(b) }
CALL (nodes) { UNWIND $rows.SUBSTITUTE_FOR AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:SUBSTITUTE_FOR]->(b) }
CALL (nodes) { UNWIND $rows.SHOWS AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:SHOWS]->(b) }
CALL (nodes) { UNWIND $rows.MADE_AT AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:MADE_AT]->(b) }
CALL (nodes) { UNWIND $rows.HAS_PROBLEM AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:HAS_PROBLEM]->(b) }
CALL (nodes) { UNWIND $rows.HAS_FINDING AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:HAS_FINDING]->(b) }
CALL (nodes) { UNWIND $rows.WITHHELD AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:WITHHELD]->(b) }
CALL (nodes) { UNWIND $rows.HAS_REGISTER AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:HAS_REGISTER]->(b) }
CALL (nodes) { UNWIND $rows.HAS_ENTRY AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:HAS_ENTRY]->(b) }
CALL (nodes) { UNWIND $rows.HAS_INTEREST AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:HAS_INTEREST]->(b) }
CALL (nodes) { UNWIND $rows.IN_EDITION AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:IN_EDITION]->(b) }
CALL (nodes) { UNWIND $rows.HAS_DISPENSATION AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:HAS_DISPENSATION]->(b) }
CALL (nodes) { UNWIND $rows.OF_MENTION AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b CREATE (a)-[:OF_MENTION]->(b) }
CALL (nodes) { UNWIND $rows.TOOK_PART AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b, at[2] AS said CREATE (a)-[r:TOOK_PART]->(b) SET r = said }
CALL (nodes) { UNWIND $rows.CONCERNS AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b, at[2] AS said CREATE (a)-[r:CONCERNS]->(b) SET r = said }
CALL (nodes) { UNWIND $rows.MENTIONS AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b, at[2] AS said CREATE (a)-[r:MENTIONS]->(b) SET r = said }
CALL (nodes) { UNWIND $rows.REGISTER_OF AS at WITH nodes[at[0]] AS a, nodes[at[1]] AS b, at[2] AS said CREATE (a)-[r:REGISTER_OF]->(b) SET r = said }
FINISH
