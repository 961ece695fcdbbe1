// Whether a question for contact still waits for somebody: a coordinator, or one of its two sides until it is nobody's turn any more. Never null.
(node.status = 'with_coordinator' OR node.status IN ['proposed', 'asked', 'not_now'] AND coalesce(node.silentFrom > $today, false))
