// Forgets which links an import made, once they are taken back: others may have made the same since.
MATCH (:Import {id: $id})-[:HAS_BATCH]->(batch:ImportBatch)
DETACH DELETE batch
RETURN count(*) AS removed
