// Whether the viewer may see a node whose label has a visibility: by its level, as its writer, or from its gathering. Never null, so that NOT is safe.
(coalesce(node.visibility IN $viewer.sees, false)
  OR coalesce(node.authorId = $viewer.accountId, false)
  OR coalesce(node.visibility = 'gathering' AND node.gatheringId IN $viewer.gatheringIds, false))
