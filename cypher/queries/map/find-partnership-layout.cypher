// Finds the stored layouts of the partnership's map for those who see the same, with their content unless it is known, and whether one
// is being computed.
MATCH (layout:PartnershipLayout)
WHERE layout.sees IN $sees
RETURN layout.sees AS sees, layout.structure AS structure, layout.computedAt AS computedAt,
  CASE WHEN coalesce(layout.sees + ' ' + layout.computedAt IN $known, false) THEN null ELSE layout.content END AS content,
  layout.until IS NOT NULL AND layout.until > $now AS computing
