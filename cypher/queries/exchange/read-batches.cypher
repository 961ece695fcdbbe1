// Reads the links that an import made, by batch.
MATCH (:Import {id: $id})-[:HAS_BATCH]->(batch:ImportBatch)
RETURN batch.key AS key, batch.links AS links
ORDER BY key
