// Finds a page of initiatives in the order of their titles, either way, or the newest or oldest first.
// @list initiative:Initiative
// @order title sortTitle
// @order title_descending sortTitle descending
// @order newest createdAt descending
// @order oldest createdAt
// @equal status
// @start text
CALL db.index.fulltext.queryNodes('words_folded', $text) YIELD node AS initiative
WHERE initiative:Initiative
// @start organisationId
MATCH (initiative:Initiative)<-[part:LEADS|TAKES_PART_IN]-(organisation:Organisation {id: $organisationId})
WHERE visible(organisation)
  AND (lasts(part) OR part.until >= initiative.endsOn)
// @start placeId
MATCH (initiative:Initiative)-[:LOCATED_IN]->(:Place {id: $placeId})
// @start themeId
MATCH (initiative:Initiative)-[:ABOUT]->(:Theme)-[:BROADER*0..]->(:Theme {id: $themeId})
