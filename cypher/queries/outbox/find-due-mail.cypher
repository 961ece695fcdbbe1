// Finds the mails that have been due the longest and that nobody has taken.
WITH datetime.realtime() AS clock
MATCH (mail:Mail)
WHERE isDueMail(mail)
RETURN mail.id AS id
ORDER BY mail.dueAt
LIMIT $limit
