// Finds a page of motivations in the order of their source, then the oldest first.
MATCH (motivation:Motivation)
WHERE visible(motivation)
  AND ($kind IS NULL OR motivation.kind = $kind)
  AND ($category IS NULL OR motivation.category = $category)
  AND ($text IS NULL OR toLower(motivation.text) CONTAINS toLower($text))
  AND ($themeId IS NULL OR EXISTS { (motivation)-[:ABOUT]->(:Theme {id: $themeId}) })
  AND ($gatheringId IS NULL OR EXISTS {
    MATCH (motivation)-[:VOICED_AT]->(gathering:Gathering {id: $gatheringId})
    WHERE visible(gathering)
  })
WITH motivation, [coalesce(motivation.position, 2147483647), motivation.createdAt, motivation.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN motivation AS node, cursor
ORDER BY cursor
LIMIT $first
