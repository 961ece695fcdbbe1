// Keeps a layout of the partnership's map that comes with the demo, where none has been computed.
MERGE (layout:PartnershipLayout {sees: $sees})
ON CREATE SET layout.structure = $structure, layout.content = $content, layout.computedAt = $now, layout.touchedAt = $now
RETURN layout.structure AS structure
