// Finds a page of gatherings in the order of their days; those without a day last.
// @list gathering:Gathering
// @order day listOrder
// @where
gathering.endedOn IS NULL OR gathering.endedOn > $today
