// Takes a mail that is due for one process, for a while.
MATCH (mail:Mail {id: $id})
// Takes the lock before looking, so that of two processes at once only one gets it.
SET mail.id = $id
WITH mail
WHERE mail.state = 'waiting' AND mail.dueAt <= $now
SET mail.claimedBy = $holder, mail.dueAt = $until, mail.tries = mail.tries + 1, mail.updatedAt = $now
RETURN mail.id AS id, mail.address AS address, mail.subject AS subject, mail.text AS text, mail.unsubscribe AS unsubscribe,
  mail.tries AS tries
