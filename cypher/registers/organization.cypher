// Whether an organization is in the graph.
// $id: of the organization
MATCH (o:Organization {id: $id}) RETURN o.id AS id
