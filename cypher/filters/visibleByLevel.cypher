// Whether everybody of the viewer's role sees a node, by its level alone: what one account sees besides is left out. Never null.
(coalesce(node.visibility IN $viewer.sees, false))
