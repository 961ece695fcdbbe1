// Finds collaborations that were proposed and that some party has not confirmed, the oldest first, with how many have not.
MATCH (collaboration:Collaboration)
WHERE collaboration.status IN ['proposed', 'exploring'] AND visible(collaboration) AND EXISTS {
  MATCH (party:Organisation)-[part:PARTY_TO]->(collaboration)
  WHERE part.confirmedOn IS NULL AND lasts(part) AND goesOn(party) AND visible(party)
}
WITH collaboration, [left(collaboration.createdAt, 10), collaboration.id] AS cursor
WHERE $after IS NULL OR cursor > $after
WITH collaboration, cursor
ORDER BY cursor
LIMIT $first
RETURN collaboration AS thing, null AS other, collaboration.id AS refId, collaboration.createdAt AS since,
  COUNT {
    MATCH (party:Organisation)-[part:PARTY_TO]->(collaboration)
    WHERE part.confirmedOn IS NULL AND lasts(part) AND goesOn(party) AND visible(party)
  } AS count, cursor
ORDER BY cursor
