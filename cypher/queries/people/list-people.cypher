// Finds a page of people in the order of their names, either way.
// @list person:Person
// @order name sortName
// @order name_descending sortName descending
// @start text
CALL db.index.fulltext.queryNodes('words_folded', $text) YIELD node AS person
WHERE person:Person
