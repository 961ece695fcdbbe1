// Removes sessions and requests to sign in whose time is over.
MATCH (old:SignInRequest|Session)
WHERE old.expiresAt < $before
WITH old LIMIT $limit
DETACH DELETE old
RETURN count(*) AS removed
