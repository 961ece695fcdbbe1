// Whether the viewer may see a contact, of which they must see both sides: who speaks for the side that asks, for the asked side once it
// was sent there, and who keeps the whole network in order. What was taken back before it was sent never came there. One between two that have become one has no two sides, until they are two again. Never null.
(EXISTS { MATCH (node)-[:ASKED_BY]->(fromOfIt:Organisation) WHERE visible(fromOfIt) }
  AND EXISTS { MATCH (node)-[:ASKED_OF]->(toOfIt:Organisation) WHERE visible(toOfIt) }
  AND ($viewer.mayDoEverything OR EXISTS {
    MATCH (node)-[part:ASKED_BY|ASKED_OF]->(ofSide:Organisation)
    WHERE ofSide.id IN $viewer.organisationIds AND (type(part) = 'ASKED_BY'
      OR NOT node.status IN ['proposed', 'with_coordinator'] AND (node.status <> 'withdrawn' OR node.sentOn IS NOT NULL))
  }))
