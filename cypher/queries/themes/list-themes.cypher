// Finds a page of themes in the order of their Swedish names, or of the focus areas alone.
// @list theme:Theme public
// @order label sortLabel
// @start focusAreasOnly
MATCH (theme:Theme {focusArea: $focusAreasOnly})
// @where
goesOn(theme)
