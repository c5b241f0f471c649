// Makes the record of a migration unique; runs before the first of them. No parameters.
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE
