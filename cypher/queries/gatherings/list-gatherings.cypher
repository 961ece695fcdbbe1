// Finds a page of gatherings in the order of their days; those without a day last.
MATCH (gathering:Gathering)
WHERE visible(gathering)
  AND (gathering.endedOn IS NULL OR gathering.endedOn > $today)
WITH
  gathering,
  [coalesce(gathering.startsOn, '9999-12-31'), coalesce(gathering.startsAt, ''), gathering.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN gathering AS node, cursor
ORDER BY cursor
LIMIT $first
