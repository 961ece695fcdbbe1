// Finds a page of climate challenges in the roadmap's order.
// @list challenge:Challenge public
// @order roadmap listOrder
// @where
challenge.endedOn IS NULL OR challenge.endedOn > $today
