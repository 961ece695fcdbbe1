// Finds a page of needs, the newest first.
MATCH (need:Need)
WHERE visible(need)
  AND ($kind IS NULL OR need.kind = $kind)
  AND ($openOnly = false OR (need.closedOn IS NULL AND (need.validUntil IS NULL OR need.validUntil >= $today)))
  AND ($text IS NULL OR toLower(need.text) CONTAINS toLower($text))
  AND ($themeId IS NULL OR EXISTS { (need)-[:ABOUT]->(:Theme {id: $themeId}) })
  AND ($organisationId IS NULL OR EXISTS {
    MATCH (need)<-[held:SEEKS]-(holder:Organisation {id: $organisationId})
    WHERE (held.until IS NULL OR held.until > $today) AND visible(holder)
  })
WITH need, [need.createdAt, need.id] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN need AS node, cursor
ORDER BY cursor DESC
LIMIT $first
