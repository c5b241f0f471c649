// Every id is unique, and every order that a page or a filter reads has an index.
// No index covers Withheld: only a pattern from the node that points to it reaches it. Statements are repeatable.
CREATE CONSTRAINT writer_id IF NOT EXISTS FOR (n:Writer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT attendance_id IF NOT EXISTS FOR (n:Attendance) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agenda_item_id IF NOT EXISTS FOR (n:AgendaItem) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outcome_id IF NOT EXISTS FOR (n:Outcome) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT movement_id IF NOT EXISTS FOR (n:Movement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT declaration_id IF NOT EXISTS FOR (n:Declaration) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT correction_id IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;

CREATE INDEX meeting_order IF NOT EXISTS FOR (n:Meeting) ON (n.order);
CREATE INDEX meeting_of_board IF NOT EXISTS FOR (n:Meeting) ON (n.boardId, n.order);
CREATE INDEX meeting_base IF NOT EXISTS FOR (n:Meeting) ON (n.base);
CREATE INDEX attendance_order IF NOT EXISTS FOR (n:Attendance) ON (n.order);
CREATE INDEX attendance_at_meeting IF NOT EXISTS FOR (n:Attendance) ON (n.meetingId, n.order);
CREATE INDEX attendance_of_board IF NOT EXISTS FOR (n:Attendance) ON (n.boardId, n.order);
CREATE INDEX attendance_for_authority IF NOT EXISTS FOR (n:Attendance) ON (n.authorityId, n.order);
CREATE INDEX declaration_order IF NOT EXISTS FOR (n:Declaration) ON (n.order);
CREATE INDEX declaration_at_meeting IF NOT EXISTS FOR (n:Declaration) ON (n.meetingId, n.order);
CREATE INDEX declaration_of_board IF NOT EXISTS FOR (n:Declaration) ON (n.boardId, n.order);
CREATE INDEX declaration_for_authority IF NOT EXISTS FOR (n:Declaration) ON (n.authorityId, n.order);
CREATE INDEX person_order IF NOT EXISTS FOR (n:Person) ON (n.order);
CREATE INDEX person_cluster IF NOT EXISTS FOR (n:Person) ON (n.cluster);
CREATE INDEX organization_order IF NOT EXISTS FOR (n:Organization) ON (n.order);
// As unique as the id, of which it is made: to check it again would cost every import.
CREATE INDEX mention_as_person IF NOT EXISTS FOR (n:Mention) ON (n.asPerson);
CREATE INDEX mention_cluster IF NOT EXISTS FOR (n:Mention) ON (n.cluster);
CREATE INDEX document_order IF NOT EXISTS FOR (n:Document) ON (n.order);
CREATE INDEX document_name IF NOT EXISTS FOR (n:Document) ON (n.name);
CREATE INDEX document_text IF NOT EXISTS FOR (n:Document) ON (n.textSha256);

MERGE (w:Writer {id: 'Writer'}) ON CREATE SET w.turn = 0;
