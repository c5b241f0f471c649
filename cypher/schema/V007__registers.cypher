// Registers of interests: ids are unique, and every order that a page reads has an index. No index covers what is sensitive.
CREATE CONSTRAINT register_id IF NOT EXISTS FOR (n:Register) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT interest_id IF NOT EXISTS FOR (n:Interest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT secret_topic_id IF NOT EXISTS FOR (n:SecretTopic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT overlay_id IF NOT EXISTS FOR (n:Overlay) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dispensation_id IF NOT EXISTS FOR (n:Dispensation) REQUIRE n.id IS UNIQUE;

CREATE INDEX interest_order IF NOT EXISTS FOR (n:Interest) ON (n.order);
CREATE INDEX interest_for_authority IF NOT EXISTS FOR (n:Interest) ON (n.authorityId, n.order);
CREATE INDEX interest_entry IF NOT EXISTS FOR (n:Interest) ON (n.entry);
CREATE INDEX register_of_document IF NOT EXISTS FOR (n:Register) ON (n.documentId);
// What an officer recorded finds its mention again, when that comes back, by its id; an overlay its entry.
CREATE INDEX recorded_mention IF NOT EXISTS FOR (n:Recorded) ON (n.mention);
CREATE INDEX overlay_entry IF NOT EXISTS FOR (n:Overlay) ON (n.entry);
// The editions of a body.
CREATE INDEX document_of_body IF NOT EXISTS FOR (n:Document) ON (n.bodyId, n.asOf);
