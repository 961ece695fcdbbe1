// Finds which of some questions the viewer may see.
MATCH (question:Thing)
WHERE question.id IN $ids AND visibleOrPublic(question)
RETURN question.id AS id
LIMIT 500
