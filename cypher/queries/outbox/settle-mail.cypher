// Notes how sending a mail ended. What is to be sent again waits; of what has ended nobody's words or address are kept.
MATCH (mail:Mail {id: $id, claimedBy: $holder})
WHERE mail.state IN ['waiting', 'under_way']
SET mail.state = $state, mail.dueAt = $dueAt, mail.claimedUntil = null, mail.trouble = $trouble, mail.updatedAt = $now
FOREACH (_ IN CASE WHEN $state = 'waiting' THEN [] ELSE [1] END |
  SET mail.address = null, mail.subject = null, mail.text = null, mail.unsubscribe = null)
RETURN mail.id AS id
