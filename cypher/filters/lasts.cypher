// Whether a relationship that has a time lasts: an end that is still to come has not ended it. Never null.
(node.until IS NULL OR node.until > $today)
