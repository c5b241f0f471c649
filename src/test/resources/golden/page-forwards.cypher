// For a reader.
CALL () {
  CALL () {
    MATCH (m:Meeting) WHERE m.order > $p0
    WITH m ORDER BY m.order LIMIT $p1
    WITH collect(m) AS found
    RETURN found[..$p2] AS ms,
      size(found) > $p2 AS more,
      EXISTS { MATCH (m:Meeting) WHERE NOT (m.order > $p3) } AS behind,
      COUNT { MATCH (m:Meeting) } AS total
  }
  RETURN [[-1, [m IN ms | id(m)], more, behind, total]] AS l0, ms AS s0
}
RETURN l0, [n IN s0 | [id(n), n.order, n.id]] AS f0;
// $p0 = 79699884/Meeting:aaaaaaaaaaaaaaaaaaaa
// $p1 = 3
// $p2 = 2
// $p3 = 79699884/Meeting:aaaaaaaaaaaaaaaaaaaa

// For an officer.
CALL () {
  CALL () {
    MATCH (m:Meeting) WHERE m.order > $p0
    WITH m ORDER BY m.order LIMIT $p1
    WITH collect(m) AS found
    RETURN found[..$p2] AS ms,
      size(found) > $p2 AS more,
      EXISTS { MATCH (m:Meeting) WHERE NOT (m.order > $p3) } AS behind,
      COUNT { MATCH (m:Meeting) } AS total
  }
  RETURN [[-1, [m IN ms | id(m)], more, behind, total]] AS l0, ms AS s0
}
RETURN l0, [n IN s0 | [id(n), n.order, n.id]] AS f0;
// $p0 = 79699884/Meeting:aaaaaaaaaaaaaaaaaaaa
// $p1 = 3
// $p2 = 2
// $p3 = 79699884/Meeting:aaaaaaaaaaaaaaaaaaaa
