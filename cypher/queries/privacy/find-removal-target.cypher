// Finds the account and the person that a removal is about: by account, by address, or by person.
OPTIONAL MATCH (named:Account)
WHERE named.id = $accountId OR named.address = $address
OPTIONAL MATCH (person:Person {id: $personId})
WHERE visible(person)
OPTIONAL MATCH (theirs:Account)-[:IS]->(person)
WITH coalesce(named, theirs) AS account, person
OPTIONAL MATCH (account)-[:IS]->(own:Person)
RETURN account.id AS accountId, account.role AS role, coalesce(person.id, own.id) AS personId
LIMIT 1
