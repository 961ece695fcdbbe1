// Joins things, each pair once per type, and tells which of them are not there or not of the kind that may be joined.
UNWIND $links AS link
OPTIONAL MATCH (from:Thing {id: link.from})
  WHERE any(label IN labels(from) WHERE label IN link.fromLabels)
    AND (link.fromIsNew OR visibleOrPublic(from))
OPTIONAL MATCH (to:Thing {id: link.to})
  WHERE any(label IN labels(to) WHERE label IN link.toLabels)
    AND (link.toIsNew OR visibleOrPublic(to))
FOREACH (_ IN CASE WHEN from IS NULL OR to IS NULL THEN [] ELSE [true] END |
  MERGE (from)-[made:$(link.type)]->(to)
    ON CREATE SET made += link.properties
    ON MATCH SET made += link.renewed)
RETURN link.position AS position, from IS NULL AS fromMissing, to IS NULL AS toMissing
