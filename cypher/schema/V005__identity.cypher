// Who is who: ids are unique, and every order that a page reads has an index. Statements are repeatable.
CREATE CONSTRAINT identity_question_id IF NOT EXISTS FOR (n:IdentityQuestion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT identity_decision_id IF NOT EXISTS FOR (n:IdentityDecision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT profile_key IF NOT EXISTS FOR (n:Profile) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT block_key IF NOT EXISTS FOR (n:Block) REQUIRE n.key IS UNIQUE;

CREATE INDEX identity_question_order IF NOT EXISTS FOR (n:IdentityQuestion) ON (n.order);
CREATE INDEX identity_decision_order IF NOT EXISTS FOR (n:IdentityDecision) ON (n.order);
// A decision finds its mentions again, when they come back, by their ids.
CREATE INDEX identity_decision_left IF NOT EXISTS FOR (n:IdentityDecision) ON (n.left);
CREATE INDEX identity_decision_right IF NOT EXISTS FOR (n:IdentityDecision) ON (n.right);

CREATE INDEX profile_component IF NOT EXISTS FOR (n:Profile) ON (n.component);
// Persons are no longer told by one name and authority.
DROP INDEX person_cluster IF EXISTS;
DROP INDEX mention_cluster IF EXISTS;
