// Keeps a computed layout of the partnership's map, and gives back the right to compute it.
MATCH (layout:PartnershipLayout {sees: $sees})
WHERE layout.holder = $holder
SET layout.structure = $structure, layout.content = $content, layout.computedAt = $now,
  layout.holder = null, layout.until = null
RETURN layout.computedAt AS computedAt
