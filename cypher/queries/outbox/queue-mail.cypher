// Puts a mail in line to be sent; one with the same key is there already and stays as it is.
OPTIONAL MATCH (known:Mail {key: $key})
WITH known IS NOT NULL AS wasThere
MERGE (mail:Mail {key: $key})
  ON CREATE SET mail.id = $id, mail.kind = $kind, mail.address = $address, mail.subject = $subject, mail.text = $text,
    mail.unsubscribe = $unsubscribe, mail.state = 'waiting', mail.tries = 0, mail.dueAt = $now,
    mail.createdAt = $now, mail.updatedAt = $now
RETURN mail.id AS id, NOT wasThere AND mail.id = $id AS isNew
