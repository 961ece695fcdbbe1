// Leaves notices for accounts; what was left before with the same key stays as it is.
UNWIND $notices AS one
MATCH (account:Account {id: one.accountId})
MERGE (notice:Notice {key: one.key})
  ON CREATE SET notice.id = one.id, notice.kind = $kind, notice.subjectId = $subjectId, notice.byId = $byId,
    notice.at = $now, notice.createdAt = $now, notice.updatedAt = $now
MERGE (notice)-[:NOTICE_FOR]->(account)
RETURN count(notice) AS left
