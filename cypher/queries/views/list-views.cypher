// Finds a page of saved views that have not been removed, the newest first.
// @list view:View
// @order newest createdAt descending
// @where
goesOn(view)
