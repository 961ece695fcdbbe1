// Finds a page of offers, the newest first.
// @list offer:Offer
// @order newest createdAt descending
// @equal kind
// @start text
CALL db.index.fulltext.queryNodes('words_folded', $text) YIELD node AS offer
WHERE offer:Offer
// @start organisationId
MATCH (offer:Offer)<-[held:MAKES_OFFER]-(holder:Organisation {id: $organisationId})
WHERE lasts(held) AND visible(holder)
// @start themeId
MATCH (offer:Offer)-[:ABOUT]->(:Theme {id: $themeId})
// @where
$openOnly = false OR isOpenStatement(offer)
