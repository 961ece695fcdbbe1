// Finds the stored layouts of the partnership's map for those who see the same.
// Their content is left out where the asker knows it.
MATCH (layout:PartnershipLayout)
WHERE layout.sees IN $sees
RETURN layout.sees AS sees, layout.structure AS structure, layout.computedAt AS computedAt,
  CASE WHEN coalesce(layout.sees + ' ' + layout.computedAt IN $known, false) THEN null ELSE layout.content END AS content
