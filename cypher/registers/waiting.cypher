// How many names of an edition are asked about.
// $document: id
MATCH (r:Register {documentId: $document})<-[:PRINTED_IN]-(n:Mention)
WHERE EXISTS { (n)<-[:LEFT|RIGHT]-(:IdentityQuestion) }
RETURN count(DISTINCT n) AS names
