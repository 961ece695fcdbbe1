// Whether $holder may take the right that a node stands for: it is nobody's, its own already, or run out. Say before it what the
// database's clock shows, as clock. A right that lasts longer than $longest milliseconds was written by a wrong clock. Never null.
(node.holder IS NULL OR node.holder = $holder OR coalesce(datetime(node.until), clock) <= clock
  OR coalesce(datetime(node.until) > clock + duration({milliseconds: $longest}), false))
