// Notes what the request with a key made.
MATCH (key:RequestKey {key: $key})
SET key.madeId = $madeId
RETURN count(key) AS kept
