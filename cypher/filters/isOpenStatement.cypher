// Whether a need or an offer is open: not closed, not past its last day, and not of an organisation that has ended. Never null.
(node.closedOn IS NULL AND (node.validUntil IS NULL OR node.validUntil >= $today) AND isOfNobodyGone(node))
