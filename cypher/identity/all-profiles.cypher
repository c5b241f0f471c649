// All profiles: where they are printed. No parameters.
MATCH (p:Profile)
RETURN p.key AS key, p.authority AS authority, p.holder AS holder, p.board AS board, p.component AS component
