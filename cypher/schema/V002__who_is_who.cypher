// What is compared when it is decided who is who, and no longer what stood in its place. Statements are repeatable.
CREATE CONSTRAINT profile_key IF NOT EXISTS FOR (n:Profile) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT block_key IF NOT EXISTS FOR (n:Block) REQUIRE n.key IS UNIQUE;
CREATE INDEX profile_component IF NOT EXISTS FOR (n:Profile) ON (n.component);
DROP INDEX person_cluster IF EXISTS;
DROP INDEX mention_cluster IF EXISTS;
