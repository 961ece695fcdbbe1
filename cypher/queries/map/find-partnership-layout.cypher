// Finds the stored layout of the partnership's map for those who see the same, and whether one is being computed.
MATCH (layout:PartnershipLayout {sees: $sees})
RETURN layout.structure AS structure, layout.content AS content, layout.computedAt AS computedAt,
  layout.until IS NOT NULL AND layout.until > $now AS computing
