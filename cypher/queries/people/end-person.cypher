// Ends what a person does at organisations and for initiatives, keeps the days of what had ended before, and tells what began last of it.
MATCH (person:Person {id: $id})
WHERE visible(person)
SET person.updatedAt = $now
WITH person
OPTIONAL MATCH (person)-[lasting:WORKS_AT|CONTACT_FOR]->()
WHERE lasting.until IS NULL OR lasting.until > $until
FOREACH (ending IN CASE WHEN lasting IS NULL THEN [] ELSE [lasting] END | SET ending.until = $until)
RETURN person.id AS id, max(lasting.since) AS since
