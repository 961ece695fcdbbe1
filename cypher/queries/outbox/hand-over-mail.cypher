// Notes that a mail goes out now, for the process that took it: from here on nobody sends it again.
MATCH (mail:Mail {id: $id})
SET mail.id = $id
WITH mail
WHERE mail.state = 'waiting' AND mail.claimedBy = $holder
SET mail.state = 'under_way', mail.dueAt = null, mail.updatedAt = $now
RETURN mail.id AS id
