// Removes sessions and requests to sign in whose time is over.
MATCH (old:SignInRequest|Session)
WHERE old.expiresAt < $now
DETACH DELETE old
RETURN count(old) AS removed
