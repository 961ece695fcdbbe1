// Whether an organisation was in the network on $onDay: it had come by then and had not ended. Never null.
((node.endedOn IS NULL OR node.endedOn > $onDay) AND (node.joinedOn IS NULL OR node.joinedOn <= $onDay))
