// Finds a page of people in the order of their names.
// @list person:Person
// @order name sortName
// @start text
CALL db.index.fulltext.queryNodes('words_folded', $text) YIELD node AS person
WHERE person:Person
