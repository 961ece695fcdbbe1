// How far a contact has come for those whose turn it is not: it waits for others, was agreed to, or is closed. A "not now" that lasts waits too.
CASE
  WHEN contactTurn(node) <> 'nobody' OR node.status = 'not_now' AND node.restsUntil > $today THEN 'waits_for_others'
  WHEN node.status = 'agreed' THEN 'agreed'
  ELSE 'closed' END
