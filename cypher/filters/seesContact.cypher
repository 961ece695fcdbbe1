// Whether the viewer may see a contact: who speaks for the side that asks, for the asked side once it was sent there, and who
// keeps the whole network in order. One between two that have become one has no two sides, until they are two again. Never null.
(EXISTS { (node)-[:ASKED_BY]->(:Organisation) } AND EXISTS { (node)-[:ASKED_OF]->(:Organisation) }
  AND ($viewer.keepsAll OR EXISTS {
    MATCH (node)-[part:ASKED_BY|ASKED_OF]->(ofSide:Organisation)
    WHERE ofSide.id IN $viewer.organisationIds AND (type(part) = 'ASKED_BY' OR node.status <> 'with_coordinator')
  }))
