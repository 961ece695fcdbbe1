// Finds what ties the members of a proposal to its question.
MATCH (proposal)-[tie:REASON]->(thing:Thing)
WHERE visibleOrPublic(thing) AND isOpenStatement(thing)
RETURN thing, tie.holderId AS memberId, tie.way AS way
ORDER BY memberId, tie.position
LIMIT 30
