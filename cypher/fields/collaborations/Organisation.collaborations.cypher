// Finds a page of the collaborations an organisation is party to, the latest first.
MATCH (organisation)-[part:PARTY_TO]->(collaboration:Collaboration)
WHERE visible(collaboration)
  AND ($includeEnded = true OR lasts(part))
  AND ($status IS NULL OR collaboration.status = $status)
WITH
  collaboration,
  part.confirmedOn AS confirmedOn,
  part.gives AS gives,
  part.gets AS gets,
  part.since AS since,
  part.until AS until,
  [coalesce(collaboration.startedOn, '9999-12-31'), collaboration.createdAt, collaboration.id, coalesce(part.since, ''), coalesce(part.until, '9999-12-31')] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN collaboration AS node, confirmedOn, gives, gets, since, until, cursor
ORDER BY cursor DESC
LIMIT $first
