// Removes the keys by which a request that came again was known, once their day is over.
MATCH (key:RequestKey)
WHERE key.createdAt < $before
WITH key LIMIT $limit
DETACH DELETE key
RETURN count(*) AS removed
