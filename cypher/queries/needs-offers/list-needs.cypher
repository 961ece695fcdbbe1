// Finds a page of needs, the newest first.
// @list need:Need
// @order newest createdAt descending
// @equal kind
// @start text
CALL db.index.fulltext.queryNodes('words_folded', $text) YIELD node AS need
WHERE need:Need
// @start organisationId
MATCH (need:Need)<-[held:SEEKS]-(holder:Organisation {id: $organisationId})
WHERE lasts(held) AND visible(holder)
// @start themeId
MATCH (need:Need)-[:ABOUT]->(:Theme {id: $themeId})
// @where
$openOnly = false OR isOpenStatement(need)
