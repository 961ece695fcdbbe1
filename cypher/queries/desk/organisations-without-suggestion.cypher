// Finds partners for whom nothing better than a far-fetched suggestion was found, the longest there first, with how much they have told.
// @list organisation:Organisation
// @order oldest joinedOn tied
// @where
goesOn(organisation)
  AND NOT EXISTS {
    MATCH (organisation)<-[concern:CONCERNS]-(found:Suggestion {engine: 'synergy'})
    WHERE concern.rank IS NOT NULL AND concern.level <> 'far_fetched' AND seesSuggestion(found)
  }
// @return
RETURN organisation AS thing, null AS other, organisation.id AS refId, organisation.joinedOn AS since,
  COUNT {
    MATCH (organisation)-[tie:SEEKS|MAKES_OFFER]->(said:Need|Offer)
    WHERE visible(said) AND said.closedOn IS NULL AND lasts(tie)
  } AS count, cursor
