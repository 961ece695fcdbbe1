// Counts the needs that a list with the same filter has.
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
RETURN count(need) AS total
