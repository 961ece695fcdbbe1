// Whose turn it is in a contact: a coordinator's, the asking organisation's where a coordinator proposes it, the asked one's, or nobody's. After silence, or a "not now" that lasts, it is nobody's.
CASE
  WHEN node.status = 'with_coordinator' THEN 'coordinator'
  WHEN node.status = 'proposed' AND node.silentFrom > $today THEN 'asking'
  WHEN node.status IN ['asked', 'not_now'] AND coalesce(node.restsUntil, '') <= $today AND node.silentFrom > $today THEN 'asked'
  ELSE 'nobody' END
