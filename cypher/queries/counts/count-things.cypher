// Counts what the viewer may see, by kind; needs and offers only while they are open. Tells whether examples are among it.
RETURN
  COUNT { MATCH (organisation:Organisation) WHERE visible(organisation)
    AND (organisation.endedOn IS NULL OR organisation.endedOn > $today) } AS organisations,
  COUNT { MATCH (person:Person) WHERE visible(person) } AS people,
  COUNT { MATCH (initiative:Initiative) WHERE visible(initiative) } AS initiatives,
  COUNT { MATCH (need:Need) WHERE visible(need) AND need.closedOn IS NULL
    AND (need.validUntil IS NULL OR need.validUntil >= $today) } AS needs,
  COUNT { MATCH (offer:Offer) WHERE visible(offer) AND offer.closedOn IS NULL
    AND (offer.validUntil IS NULL OR offer.validUntil >= $today) } AS offers,
  COUNT { MATCH (motivation:Motivation) WHERE visible(motivation) } AS motivations,
  COUNT { MATCH (collaboration:Collaboration) WHERE visible(collaboration) } AS collaborations,
  COUNT { MATCH (miniNetwork:MiniNetwork) WHERE visible(miniNetwork) } AS miniNetworks,
  COUNT { MATCH (gathering:Gathering) WHERE visible(gathering)
    AND (gathering.endedOn IS NULL OR gathering.endedOn > $today) } AS gatherings,
  EXISTS { MATCH (example:Organisation) WHERE example.demo = true AND visible(example) } AS hasExamples
