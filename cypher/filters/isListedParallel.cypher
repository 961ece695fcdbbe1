// Whether a parallel is shown in a list with the filters that are asked for: both initiatives are there and seen, and what it
// rests on. One that was removed just now leaves a pair with one side until the matching has looked again.
(($label IS NULL OR node.label = $label)
  AND ($includeJudged OR isUnjudged(node))
  AND seesShared(node)
  AND COUNT { MATCH (node)-[:CONCERNS]->(side:Initiative) WHERE visible(side) } = 2)
