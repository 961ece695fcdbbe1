// Whether the viewer may read what was decided of a suggestion: who speaks for whose decision it is, and coordinators. Never null.
($viewer.mayDoEverything OR coalesce(node.byId, '') IN $viewer.organisationIds)
