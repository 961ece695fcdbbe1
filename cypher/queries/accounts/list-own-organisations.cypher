// Lists the organisations that an account speaks for, by name.
MATCH (:Account {id: $accountId})-[:SPEAKS_FOR]->(organisation:Organisation)
WHERE visible(organisation)
RETURN organisation.id AS id, organisation.name AS name
ORDER BY organisation.sortName, id
LIMIT 50
