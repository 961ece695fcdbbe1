// Counts all climate challenges.
MATCH (challenge:Challenge)
RETURN count(challenge) AS total
