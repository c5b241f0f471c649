// Memberships by id, in their order, by board and by authority; and what their counts read of meetings and people.
CREATE CONSTRAINT membership_id IF NOT EXISTS FOR (n:Membership) REQUIRE n.id IS UNIQUE;
CREATE INDEX membership_order IF NOT EXISTS FOR (n:Membership) ON (n.order);
CREATE INDEX membership_of_organization IF NOT EXISTS FOR (n:Membership) ON (n.organizationId, n.order);
CREATE INDEX membership_for_authority IF NOT EXISTS FOR (n:Membership) ON (n.authorityId, n.order);
CREATE INDEX meeting_on_day IF NOT EXISTS FOR (n:Meeting) ON (n.boardId, n.date);
CREATE INDEX meeting_of_organization IF NOT EXISTS FOR (n:Meeting) ON (n.organizationId, n.order);
CREATE INDEX person_meetings IF NOT EXISTS FOR (n:Person) ON (n.meetings);
