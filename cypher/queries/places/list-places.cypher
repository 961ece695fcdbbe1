// Finds a page of places in the order of their names.
// @list place:Place public
// @order name sortName
// @start text
CALL db.index.fulltext.queryNodes('words_folded', $text) YIELD node AS place
WHERE place:Place
// @where
goesOn(place)
