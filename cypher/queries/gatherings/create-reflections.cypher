// Creates reflections, each written at its gathering. Run twice with the same ids, it changes nothing.
UNWIND $items AS item
MERGE (reflection:Thing:Reflection {id: item.id})
  ON CREATE SET
    reflection += item.properties, reflection.createdAt = coalesce(item.createdAt, $now), reflection.updatedAt = $now
WITH reflection, item
OPTIONAL MATCH (gathering:Gathering {id: item.gatheringId}) WHERE gathering.visibility IN $viewer.sees
FOREACH (_ IN CASE WHEN gathering IS NULL THEN [] ELSE [true] END | MERGE (reflection)-[:WRITTEN_AT]->(gathering))
RETURN reflection.id AS id, CASE WHEN gathering IS NULL THEN ['gatheringId'] ELSE [] END AS missing
