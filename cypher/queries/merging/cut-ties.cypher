// Takes away what says less than what comes in its place.
UNWIND $ties AS item
MATCH (side:Thing {id: item.side})-[tie:$(item.type)]-(other:Thing {id: item.other})
WHERE visibleOrPublic(side) AND coalesce(tie.since, '') = item.since AND (startNode(tie) = side) = item.out
DELETE tie
RETURN count(tie) AS cut
