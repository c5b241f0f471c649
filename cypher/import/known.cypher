// The documents whose text is one of some texts.
// $texts: ['sha256 of a text', …]
MATCH (d:Document) WHERE d.textSha256 IN $texts
RETURN d.textSha256 AS textSha256, d.parserVersion AS parserVersion, d.organization AS organization, d.sample AS sample
