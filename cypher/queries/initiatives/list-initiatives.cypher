// Finds a page of initiatives in the order of their titles.
MATCH (initiative:Initiative)
WHERE visible(initiative)
  AND ($status IS NULL OR initiative.status = $status)
  AND ($text IS NULL OR toLower(initiative.title) CONTAINS toLower($text)
    OR toLower(initiative.summary) CONTAINS toLower($text))
  AND ($themeId IS NULL
    OR EXISTS { (initiative)-[:ABOUT]->(:Theme)-[:BROADER*0..]->(:Theme {id: $themeId}) })
  AND ($organisationId IS NULL OR EXISTS {
    MATCH (initiative)<-[part:LEADS|TAKES_PART_IN]-(organisation:Organisation {id: $organisationId})
    WHERE visible(organisation)
      AND (part.until IS NULL OR part.until > $today OR part.until >= initiative.endsOn)
  })
  AND ($placeId IS NULL OR EXISTS { (initiative)-[:LOCATED_IN]->(:Place {id: $placeId}) })
WITH initiative, [initiative.sortTitle, initiative.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN initiative AS node, cursor
ORDER BY cursor
LIMIT $first
