// The texts of all editions of registers, the earliest first. No parameters.
MATCH (d:Document) WHERE d.asOf IS NOT NULL
WITH d.textSha256 AS text, min(d.asOf) AS day
RETURN text ORDER BY day, text
