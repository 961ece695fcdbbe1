// Finds a page of gatherings: those to come, the next one first; those without a day; then the past ones, the latest first.
MATCH (gathering:Gathering)
WHERE visible(gathering)
  AND (gathering.endedOn IS NULL OR gathering.endedOn > $today)
WITH
  gathering,
  CASE
    WHEN gathering.startsOn IS NULL THEN ['1', '']
    WHEN coalesce(gathering.endsOn, gathering.startsOn) >= $today THEN ['0', gathering.startsOn]
    ELSE ['2', toString(99999999 - toInteger(replace(gathering.startsOn, '-', '')))]
  END + [coalesce(gathering.startsAt, ''), gathering.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN gathering AS node, cursor
ORDER BY cursor
LIMIT $first
