// What a list is ordered by where that is more than a name or a moment: null for a label whose list needs none.
CASE
  WHEN node:Motivation
    THEN right('000000000' + toString(coalesce(node.position, 9999999999)), 10) + ' ' + node.createdAt
  WHEN node:Challenge
    THEN right('000000000' + toString(coalesce(node.position, 9999999999)), 10) + ' ' + coalesce(node.sortTitle, '')
  WHEN node:Gathering THEN coalesce(node.startsOn, '9999-12-31') + ' ' + coalesce(node.startsAt, '')
  WHEN node:Collaboration THEN coalesce(node.startedOn, '9999-12-31') + ' ' + node.createdAt
END
