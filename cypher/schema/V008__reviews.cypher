// Reviews of conflicts: one a conflict, read by the meeting. Statements are repeatable.
CREATE CONSTRAINT review_conflict IF NOT EXISTS FOR (n:Review) REQUIRE n.conflict IS UNIQUE;
CREATE INDEX review_meeting IF NOT EXISTS FOR (n:Review) ON (n.meetingId);
