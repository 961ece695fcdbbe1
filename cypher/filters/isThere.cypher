// Whether an organisation has not ended: one whose end is still to come is there. Never null.
(node.endedOn IS NULL OR node.endedOn > $today)
