// Whether a node is of the kinds that are sought ($labels, null for all) and still there. A collaboration that is over is worth finding;
// what was ended itself is not. Say beside it that the thing is visible.
((node:Collaboration OR goesOn(node))
  AND ($labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)))
