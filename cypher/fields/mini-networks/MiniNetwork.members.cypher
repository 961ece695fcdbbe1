// Finds a page of the members of a mini-network; why one was asked, for those who speak for it and coordinators.
MATCH (miniNetwork)<-[part:MEMBER_OF]-(organisation:Organisation)
WHERE visible(organisation)
  AND ($includeEnded = true OR lasts(part))
WITH
  organisation,
  part.contribution AS contribution,
  CASE WHEN $viewer.mayDoEverything OR organisation.id IN $viewer.organisationIds THEN part.reason END AS reason,
  part.acceptedOn AS acceptedOn,
  part.since AS since,
  part.until AS until,
  [organisation.sortName, organisation.id, coalesce(part.since, ''), coalesce(part.until, '9999-12-31')] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN organisation AS node, contribution, reason, acceptedOn, since, until, cursor
ORDER BY cursor
LIMIT $first
