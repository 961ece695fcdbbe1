// Finds a page of the organisations in a collaboration.
MATCH (collaboration)<-[part:PARTY_TO]-(organisation:Organisation)
WHERE visible(organisation)
  AND ($includeEnded = true OR lasts(part))
WITH
  organisation,
  part.confirmedOn AS confirmedOn,
  part.gives AS gives,
  part.gets AS gets,
  part.since AS since,
  part.until AS until,
  [organisation.sortName, organisation.id, coalesce(part.since, ''), coalesce(part.until, '9999-12-31')] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN organisation AS node, confirmedOn, gives, gets, since, until, cursor
ORDER BY cursor
LIMIT $first
