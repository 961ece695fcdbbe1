// Counts the motivations that a list with the same filter has.
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
RETURN count(motivation) AS total
