// Lists the keys of programs, the latest made first.
MATCH (key:ApiKey)
OPTIONAL MATCH (maker:Account {id: key.madeById})
RETURN
  key.id AS id,
  key.name AS name,
  key.role AS role,
  key.scope AS scope,
  coalesce(maker.name, maker.address) AS madeBy,
  key.createdAt AS createdAt,
  key.expiresAt AS expiresAt,
  key.lastUsedAt AS lastUsedAt,
  key.revokedAt AS revokedAt
ORDER BY key.id DESC
LIMIT 200
