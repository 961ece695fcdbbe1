// Counts all climate challenges.
MATCH (challenge:Challenge)
WHERE challenge.endedOn IS NULL OR challenge.endedOn > $today
RETURN count(challenge) AS total
