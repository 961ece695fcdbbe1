// Takes a mail that is due for one process, for a while. The database's clock alone decides for how long.
MATCH (mail:Mail {id: $id})
// Takes the lock before looking, so that of two processes at once only one gets it.
SET mail.id = $id
WITH mail, datetime.realtime() AS clock
WHERE isDueMail(mail)
SET mail.claimedBy = $holder, mail.claimedUntil = toString(clock + duration({milliseconds: $claimedFor})),
  mail.tries = mail.tries + 1, mail.updatedAt = $now
RETURN mail.id AS id, mail.address AS address, mail.subject AS subject, mail.text AS text, mail.unsubscribe AS unsubscribe,
  mail.tries AS tries
