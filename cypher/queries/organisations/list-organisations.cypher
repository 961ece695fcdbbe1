// Finds a page of organisations in the order of their names, either way.
// @list organisation:Organisation
// @order name sortName
// @order name_descending sortName descending
// @equal kind
// @start text
CALL db.index.fulltext.queryNodes('words_folded', $text) YIELD node AS organisation
WHERE organisation:Organisation
// @where
goesOn(organisation)
  AND ($partnersOnly = false OR organisation.joinedOn IS NOT NULL)
