// Creates self-assessments, each held at its gathering. Run twice with the same ids, it changes nothing.
UNWIND $items AS item
MERGE (selfAssessment:Thing:SelfAssessment {id: item.id})
  ON CREATE SET
    selfAssessment += item.properties,
    selfAssessment.createdAt = coalesce(item.createdAt, $now),
    selfAssessment.updatedAt = $now
WITH selfAssessment, item
OPTIONAL MATCH (gathering:Gathering {id: item.gatheringId}) WHERE gathering.visibility IN $viewer.sees
FOREACH (_ IN CASE WHEN gathering IS NULL THEN [] ELSE [true] END | MERGE (selfAssessment)-[:HELD_AT]->(gathering))
RETURN selfAssessment.id AS id, CASE WHEN gathering IS NULL THEN ['gatheringId'] ELSE [] END AS missing
