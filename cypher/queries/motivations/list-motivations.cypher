// Finds a page of motivations in the order of their source, then the oldest first.
// @list motivation:Motivation
// @order source listOrder
// @equal kind
// @start text
CALL db.index.fulltext.queryNodes('words_folded', $text) YIELD node AS motivation
WHERE motivation:Motivation
// @start gatheringId
MATCH (motivation:Motivation)-[:VOICED_AT]->(gathering:Gathering {id: $gatheringId})
WHERE visible(gathering)
// @start themeId
MATCH (motivation:Motivation)-[:ABOUT]->(:Theme {id: $themeId})
// @where
$category IS NULL OR motivation.category = $category
