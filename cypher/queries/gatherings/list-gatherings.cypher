// Finds a page of gatherings: those to come, the next one first; those without a day; then the past ones, the latest first.
// Each group goes along an index of its own, from where the page before ended.
WITH coalesce($after[0], '0') AS from,
  CASE WHEN $after[0] = '2' THEN toString(99999999 - toInteger($after[1])) ELSE replace($today, '-', '') END AS digits
WITH from, left(digits, 4) + '-' + substring(digits, 4, 2) + '-' + right(digits, 2) AS latest
CALL (from, latest) {
  WITH from WHERE from = '0'
  MATCH (gathering:Gathering)
  WHERE gathering.startsOn >= CASE WHEN $after[1] > $today THEN $after[1] ELSE $today END AND visible(gathering)
    AND coalesce(gathering.endedOn, '9999-12-31') > $today
    AND ($after IS NULL OR ['0', gathering.startsOn, coalesce(gathering.startsAt, ''), gathering.id] > $after)
  RETURN gathering, '0' AS group, gathering.startsOn AS day
  ORDER BY gathering.startsOn, coalesce(gathering.startsAt, ''), gathering.id
  LIMIT $first
  UNION ALL
  WITH from WHERE from = '0'
  MATCH (gathering:Gathering)
  WHERE gathering.endsOn >= $today AND gathering.startsOn < $today AND visible(gathering)
    AND coalesce(gathering.endedOn, '9999-12-31') > $today
  RETURN gathering, '0' AS group, gathering.startsOn AS day
  UNION ALL
  WITH from WHERE from <= '1'
  MATCH (gathering:Gathering)
  WHERE gathering.listOrder STARTS WITH '9999-12-31' AND gathering.startsOn IS NULL AND visible(gathering)
    AND coalesce(gathering.endedOn, '9999-12-31') > $today
  RETURN gathering, '1' AS group, '' AS day
  UNION ALL
  MATCH (gathering:Gathering)
  WHERE gathering.startsOn <= latest AND coalesce(gathering.endsOn, gathering.startsOn) < $today AND visible(gathering)
    AND coalesce(gathering.endedOn, '9999-12-31') > $today
    AND (from < '2' OR gathering.startsOn < latest OR [coalesce(gathering.startsAt, ''), gathering.id] > [$after[2], $after[3]])
  RETURN gathering, '2' AS group, toString(99999999 - toInteger(replace(gathering.startsOn, '-', ''))) AS day
  ORDER BY gathering.startsOn DESC, coalesce(gathering.startsAt, ''), gathering.id
  LIMIT $first
}
WITH gathering, [group, day, coalesce(gathering.startsAt, ''), gathering.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN gathering AS node, cursor
ORDER BY cursor
LIMIT $first
