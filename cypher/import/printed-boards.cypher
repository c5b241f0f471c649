// Every meeting: the board and the body that it belongs to as printed, and where they lead. No parameters.
MATCH (m:Meeting)
RETURN m.id AS id, m.board AS board, m.organization AS organization, m.date AS day, m.boardId AS boardId, m.organizationId AS organizationId
