// Whether the viewer may see a node whose label has a visibility: by its level, as its writer, or from its gathering. Never null, so that NOT is safe.
// A CASE and no OR: the planner multiplies an OR with an AND in it out, which took 40 % of the time of our longest plans.
CASE
  WHEN node.visibility IN $viewer.sees THEN true
  WHEN node.authorId = $viewer.accountId THEN true
  ELSE coalesce(node.visibility = 'gathering' AND node.gatheringId IN $viewer.gatheringIds, false)
END
