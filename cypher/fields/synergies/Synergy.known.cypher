// Finds whether the two organisations of a synergy that stands on working together do so in something that the viewer may see.
WITH synergy WHERE synergy.known
MATCH (synergy)-[:CONCERNS]->(organisation:Organisation {id: $organisationId})
MATCH (organisation)-[part:LEADS|TAKES_PART_IN|PARTY_TO|MEMBER_OF]->(thing)<-[otherPart:LEADS|TAKES_PART_IN|PARTY_TO|MEMBER_OF]-(other:Organisation)<-[:CONCERNS]-(synergy)
WHERE other <> organisation AND visible(thing)
  AND coalesce(part.until > $today, true) AND coalesce(otherPart.until > $today, true)
RETURN true AS value
LIMIT 1
