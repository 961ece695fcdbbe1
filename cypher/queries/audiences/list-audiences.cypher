// Finds a page of audiences in the order of their Swedish names.
// @list audience:Audience public
// @order label sortLabel
// @where
goesOn(audience)
