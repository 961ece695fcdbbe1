// The same for a node of any label: what has no visibility (a theme, a place) is for everyone. Never null, so that NOT is safe.
(coalesce(node.visibility, 'everyone') IN $viewer.sees
  OR coalesce(node.authorId = $viewer.accountId, false)
  OR coalesce(node.visibility = 'gathering' AND node.gatheringId IN $viewer.gatheringIds, false))
