// What items name: the words in which a name that is learnt later is looked for, and the orders that its pages read. The index of
// withheld words serves importing alone; no statement for a reader asks it. Statements are repeatable.
CREATE CONSTRAINT secret_topic_id IF NOT EXISTS FOR (n:SecretTopic) REQUIRE n.id IS UNIQUE;
CREATE INDEX agenda_item_order IF NOT EXISTS FOR (n:AgendaItem) ON (n.order);

CREATE FULLTEXT INDEX words_of_items IF NOT EXISTS FOR (n:AgendaItem) ON EACH [n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX words_withheld IF NOT EXISTS FOR (n:Withheld) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
// Where a note introduces an abbreviation outside its items: the words before it.
CREATE FULLTEXT INDEX words_abbreviated IF NOT EXISTS FOR (n:Document) ON EACH [n.introduces]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
