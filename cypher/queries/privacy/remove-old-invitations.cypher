// Removes invitations and requests to join that ended long ago, or that nobody answered.
MATCH (old:Invitation|JoinRequest)
WHERE coalesce(old.endedAt, old.answeredAt, old.expiresAt, old.createdAt) < $before
WITH old LIMIT $limit
DETACH DELETE old
RETURN count(*) AS removed
