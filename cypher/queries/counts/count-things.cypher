// Counts what the viewer may see, by kind; needs and offers only while they are open.
RETURN
  COUNT { MATCH (organisation:Organisation) WHERE organisation.visibility IN $viewer.sees
    AND (organisation.endedOn IS NULL OR organisation.endedOn > $today) } AS organisations,
  COUNT { MATCH (person:Person) WHERE person.visibility IN $viewer.sees } AS people,
  COUNT { MATCH (initiative:Initiative) WHERE initiative.visibility IN $viewer.sees } AS initiatives,
  COUNT { MATCH (need:Need) WHERE need.visibility IN $viewer.sees AND need.closedOn IS NULL
    AND (need.validUntil IS NULL OR need.validUntil >= $today) } AS needs,
  COUNT { MATCH (offer:Offer) WHERE offer.visibility IN $viewer.sees AND offer.closedOn IS NULL
    AND (offer.validUntil IS NULL OR offer.validUntil >= $today) } AS offers,
  COUNT { MATCH (motivation:Motivation) WHERE motivation.visibility IN $viewer.sees } AS motivations,
  COUNT { MATCH (collaboration:Collaboration) WHERE collaboration.visibility IN $viewer.sees } AS collaborations,
  COUNT { MATCH (miniNetwork:MiniNetwork) WHERE miniNetwork.visibility IN $viewer.sees } AS miniNetworks,
  COUNT { MATCH (gathering:Gathering) WHERE gathering.visibility IN $viewer.sees
    AND (gathering.endedOn IS NULL OR gathering.endedOn > $today) } AS gatherings
