// Notes that a session is in use, which lets it go on.
MATCH (session:Session {id: $id})
SET session.lastUsedAt = $now, session.expiresAt = $expiresAt
RETURN session.id AS id
