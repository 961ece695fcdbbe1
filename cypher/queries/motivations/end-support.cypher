// Ends that an organisation or a person stands behind a motivation; the earlier support is kept with its days.
MATCH (who:Thing {id: $holderId})-[support:HOLDS|SUPPORTS]->(motivation:Motivation {id: $id})
WHERE visible(motivation) AND visible(who) AND support.until IS NULL
SET support.until = $until
RETURN DISTINCT motivation.id AS id
