// Ends that an organisation or a person stands behind a motivation; the earlier support is kept with its days.
MATCH (who:Thing {id: $holderId})-[support:HOLDS|SUPPORTS]->(motivation:Motivation {id: $id})
WHERE motivation.visibility IN $viewer.sees AND who.visibility IN $viewer.sees AND support.until IS NULL
SET support.until = $until
RETURN DISTINCT motivation.id AS id
