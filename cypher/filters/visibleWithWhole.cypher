// Whether the viewer may see a node of any label, and the gathering that it was asked at: a self-assessment has no visibility of its own. Never null, so that NOT is safe.
(visibleOrPublic(node) AND NOT EXISTS { MATCH (node)-[:HELD_AT]->(heldAt:Gathering) WHERE NOT visible(heldAt) })
