// Whether a parallel is shown in a list with the filters that are asked for: both initiatives, and what it rests on, are seen.
(($label IS NULL OR node.label = $label)
  AND ($includeJudged OR isUnjudged(node))
  AND seesShared(node)
  AND NOT EXISTS { MATCH (node)-[:CONCERNS]->(side:Initiative) WHERE NOT visible(side) })
