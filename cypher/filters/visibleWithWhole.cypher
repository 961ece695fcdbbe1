// The same, and what it is a part of: what was asked at a gathering has no visibility of its own, and is seen by those who see the gathering. Never null, so that NOT is safe.
(visibleOrPublic(node) AND NOT EXISTS { MATCH (node)-[:HELD_AT]->(heldAt:Gathering) WHERE NOT visible(heldAt) })
