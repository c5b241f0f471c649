// How many documents are not samples. No parameters.
RETURN COUNT { (d:Document) } - COUNT { (s:Sample) } AS documents
