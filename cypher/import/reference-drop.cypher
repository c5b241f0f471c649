// Takes out a reference list.
// $id: its sort
MATCH (r:Reference {id: $id}) DELETE r
