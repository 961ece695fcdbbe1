// Finds a page of mini-networks, the newest first.
// @list miniNetwork:MiniNetwork
// @order newest createdAt descending
// @equal status
