// Full text to be searched, and what changed, in its order. The words of items have an index since V006. No index that a search asks
// covers what is withheld: neither Withheld nor SecretTopic. Statements are repeatable.
CREATE FULLTEXT INDEX words_of_people IF NOT EXISTS FOR (n:Person) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX words_of_organizations IF NOT EXISTS FOR (n:Organization) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX words_of_topics IF NOT EXISTS FOR (n:Topic) ON EACH [n.name, n.otherNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX words_of_meetings IF NOT EXISTS FOR (n:Meeting) ON EACH [n.name, n.venue, n.date]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX words_of_declarations IF NOT EXISTS FOR (n:Declaration) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX words_of_interests IF NOT EXISTS FOR (n:Interest) ON EACH [n.subject, n.description, n.value]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE INDEX change_order IF NOT EXISTS FOR (n:Change) ON (n.order);
