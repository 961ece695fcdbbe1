// Notes which person an account is, where that person works at an organisation it speaks for and nobody else is them.
MATCH (account:Account {id: $accountId})
MATCH (person:Person {id: $personId})
WHERE visible(person) AND NOT EXISTS { (:Account)-[:IS]->(person) } AND EXISTS {
  MATCH (account)-[:SPEAKS_FOR]->(:Organisation)<-[work:WORKS_AT]-(person)
  WHERE lasts(work)
}
OPTIONAL MATCH (account)-[before:IS]->(:Person)
DELETE before
MERGE (account)-[is:IS]->(person)
  ON CREATE SET is.since = $today
RETURN person.id AS id
