// Finds a page of climate challenges in the roadmap's order.
// @list challenge:Challenge public
// @order roadmap listOrder
// @where
goesOn(challenge)
