// Finds the mails that have been due the longest.
MATCH (mail:Mail)
WHERE mail.dueAt <= $now
RETURN mail.id AS id
ORDER BY mail.dueAt
LIMIT $limit
