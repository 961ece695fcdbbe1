// The same for a node of any label: what has no visibility (a theme, a place) is for everyone. Never null, so that NOT is safe.
CASE
  WHEN coalesce(node.visibility, 'everyone') IN $viewer.sees THEN true
  WHEN node.authorId = $viewer.accountId THEN true
  ELSE coalesce(node.visibility = 'gathering' AND node.gatheringId IN $viewer.gatheringIds, false)
END
