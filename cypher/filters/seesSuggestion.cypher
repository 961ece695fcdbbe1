// Whether the viewer may see all sides of a suggestion and all that it stands on: else it does not exist for them, since its figures
// would tell of what is hidden. Nothing is suggested to or of whom has ended. Never null.
(NOT EXISTS { MATCH (node)-[:CONCERNS]->(sideOfIt:Organisation) WHERE NOT visible(sideOfIt) OR NOT goesOn(sideOfIt) } AND seesGrounds(node))
