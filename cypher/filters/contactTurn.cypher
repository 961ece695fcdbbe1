// Whose turn it is in a contact: a coordinator's, the asked organisation's, or nobody's. After silence, or a "not now" that lasts, it is nobody's.
CASE
  WHEN node.status = 'with_coordinator' THEN 'coordinator'
  WHEN node.status IN ['asked', 'not_now'] AND coalesce(node.restsUntil, '') <= $today AND node.silentFrom > $today THEN 'asked'
  ELSE 'nobody' END
