// What later notes correct, found from the meeting that they may mean: by the day that they give, or as "previous". Findings,
// with the orders that their pages read. Statements are repeatable.
CREATE INDEX correction_target IF NOT EXISTS FOR (n:Correction) ON (n.boardId, n.target, n.date);
CREATE CONSTRAINT finding_id IF NOT EXISTS FOR (n:Finding) REQUIRE n.id IS UNIQUE;
CREATE INDEX finding_order IF NOT EXISTS FOR (n:Finding) ON (n.order);
CREATE INDEX finding_in_document IF NOT EXISTS FOR (n:Finding) ON (n.documentId, n.order);
