// Finds a page of collaborations: those not yet begun, then the latest begun first.
// @list collaboration:Collaboration
// @order newest listOrder descending
// @equal status
