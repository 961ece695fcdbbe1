// Removes notices of long ago.
MATCH (notice:Notice)
WHERE notice.at < $before
WITH notice LIMIT $limit
DETACH DELETE notice
RETURN count(*) AS removed
