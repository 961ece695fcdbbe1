// Finds the stored layouts of the partnership's map for those who see the same, and whether one is being computed.
MATCH (layout:PartnershipLayout)
WHERE layout.sees IN $sees
RETURN layout.sees AS sees, layout.structure AS structure, layout.content AS content, layout.computedAt AS computedAt,
  layout.until IS NOT NULL AND layout.until > $now AS computing
