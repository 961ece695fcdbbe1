// Whether a thing has not ended itself: an end that is still to come has not ended it. Never null.
(node.endedOn IS NULL OR node.endedOn > $today)
