// Counts what is asked of what the viewer may see, up to 1,001 of a kind; needs and offers only while they are open. Tells whether examples are among it.
RETURN
  CASE WHEN 'organisations' IN $asked THEN COUNT { MATCH (organisation:Organisation) WHERE visible(organisation)
    AND goesOn(organisation) RETURN organisation LIMIT 1001 } END AS organisations,
  CASE WHEN 'people' IN $asked THEN COUNT { MATCH (person:Person) WHERE visible(person) RETURN person LIMIT 1001 } END AS people,
  CASE WHEN 'initiatives' IN $asked THEN COUNT { MATCH (initiative:Initiative) WHERE visible(initiative) RETURN initiative LIMIT 1001 } END AS initiatives,
  CASE WHEN 'needs' IN $asked THEN COUNT { MATCH (need:Need) WHERE visible(need) AND isOpenStatement(need)
    RETURN need LIMIT 1001 } END AS needs,
  CASE WHEN 'offers' IN $asked THEN COUNT { MATCH (offer:Offer) WHERE visible(offer) AND isOpenStatement(offer)
    RETURN offer LIMIT 1001 } END AS offers,
  CASE WHEN 'motivations' IN $asked THEN COUNT { MATCH (motivation:Motivation) WHERE visible(motivation) RETURN motivation LIMIT 1001 } END AS motivations,
  CASE WHEN 'collaborations' IN $asked THEN COUNT { MATCH (collaboration:Collaboration) WHERE visible(collaboration) RETURN collaboration LIMIT 1001 } END AS collaborations,
  CASE WHEN 'miniNetworks' IN $asked THEN COUNT { MATCH (miniNetwork:MiniNetwork) WHERE visible(miniNetwork) RETURN miniNetwork LIMIT 1001 } END AS miniNetworks,
  CASE WHEN 'gatherings' IN $asked THEN COUNT { MATCH (gathering:Gathering) WHERE visible(gathering)
    AND goesOn(gathering) RETURN gathering LIMIT 1001 } END AS gatherings,
  CASE WHEN 'hasExamples' IN $asked THEN EXISTS { MATCH (example:Organisation {demo: true}) WHERE visible(example) } END AS hasExamples
