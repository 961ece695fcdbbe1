// Removes mails that were sent or given up long ago.
MATCH (mail:Mail)
WHERE mail.updatedAt < $before AND mail.dueAt IS NULL
WITH mail LIMIT $limit
DETACH DELETE mail
RETURN count(*) AS removed
