// Lists who works at the organisations that an account speaks for and whom nobody has said to be, by name.
MATCH (:Account {id: $accountId})-[:SPEAKS_FOR]->(:Organisation)<-[work:WORKS_AT]-(person:Person)
WHERE lasts(work) AND visible(person) AND NOT EXISTS { (:Account)-[:IS]->(person) }
RETURN DISTINCT person.id AS id, person.name AS name, person.sortName AS sortName
ORDER BY sortName, id
LIMIT 50
