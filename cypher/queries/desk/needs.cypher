// Finds open needs that the matching has found nothing for, the oldest first, with the organisation that seeks.
// @list need:Need
// @order oldest createdAt
// @where
isOpenStatement(need)
  AND NOT EXISTS { MATCH (need)<-[gain:GAIN]-(found:Suggestion) WHERE gain.match >= $leastMatch AND seesSuggestion(found) }
// @return
RETURN need AS thing, head([(organisation:Organisation)-[:SEEKS]->(need) WHERE visible(organisation) | organisation]) AS other,
  need.id AS refId, need.createdAt AS since, null AS count, cursor
