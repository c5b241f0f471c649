// Every node of a label that has an id, by id, with all that goes out of it. What has no id (withheld words, problems) is
// shown where it is pointed to, with what goes out of it in turn.
// $label: 'Meeting'
MATCH (n:$($label)) WHERE n.id IS NOT NULL
WITH n ORDER BY n.id
RETURN labels(n) AS labels, properties(n) AS properties,
  COLLECT {
    MATCH (n)-[r]->(m)
    RETURN {
      type: type(r), properties: properties(r), id: m.id,
      node: CASE WHEN m.id IS NULL THEN {
        labels: labels(m), properties: properties(m), degree: COUNT { (m)--() },
        out: COLLECT {
          MATCH (m)-[s]->(o)
          RETURN {
            type: type(s), properties: properties(s), id: o.id,
            node: CASE WHEN o.id IS NULL THEN {labels: labels(o), properties: properties(o), degree: COUNT { (o)--() }} END
          }
        }
      } END
    }
  } AS out
