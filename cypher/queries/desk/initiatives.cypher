// Finds initiatives that are not completed and that nobody has touched for a year, the oldest first.
// @list initiative:Initiative
// @order oldest updatedAt
// @where
initiative.updatedAt < $yearAgo AND initiative.status <> 'completed'
// @return
RETURN initiative AS thing, null AS other, initiative.id AS refId, initiative.updatedAt AS since, null AS count, cursor
