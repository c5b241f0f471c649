// Some of what a generated graph holds, to ask questions about: ids have no order of their own, so these are spread over all of it.
// $many: how many of each kind
CALL () { MATCH (n:Organization) WHERE n.id > '' AND n:Board WITH n ORDER BY n.id LIMIT $many RETURN collect(n.id) AS boards }
CALL () { MATCH (n:Organization) WHERE n.id > '' AND n:Authority WITH n ORDER BY n.id LIMIT $many RETURN collect(n.id) AS authorities }
CALL () { MATCH (n:Meeting) WHERE n.id > '' WITH n ORDER BY n.id LIMIT $many RETURN collect(n.id) AS meetings }
CALL () { MATCH (n:Person) WHERE n.id > '' WITH n ORDER BY n.id LIMIT $many RETURN collect(n.id) AS people }
CALL () { MATCH (n:Topic) WHERE n.id > '' WITH n ORDER BY n.id LIMIT $many RETURN collect(n.id) AS topics }
RETURN boards, authorities, meetings, people, topics
