// Whether the viewer may see every motivation that a suggestion says two share: one that they may not see would be told by it. Never null.
NOT EXISTS { MATCH (shared:Motivation) WHERE shared.id IN node.sharedMotivationIds AND NOT visible(shared) }
