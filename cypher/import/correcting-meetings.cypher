// The meetings whose notes correct earlier ones. No parameters.
MATCH (c:Correction) RETURN DISTINCT c.meetingId AS id
