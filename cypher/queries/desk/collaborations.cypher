// Finds collaborations that were proposed and that some party has not confirmed, the oldest first, with how many have not.
MATCH (collaboration:Collaboration)
WHERE collaboration.status IN ['proposed', 'exploring'] AND visible(collaboration)
WITH collaboration, [left(collaboration.createdAt, 10), collaboration.id] AS cursor, COUNT {
  MATCH (party:Organisation)-[part:PARTY_TO]->(collaboration)
  WHERE part.confirmedOn IS NULL AND lasts(part) AND goesOn(party) AND visible(party)
} AS count
WHERE count > 0 AND ($after IS NULL OR cursor > $after)
RETURN collaboration AS thing, null AS other, collaboration.id AS refId, collaboration.createdAt AS since, count, cursor
ORDER BY cursor
LIMIT $first
