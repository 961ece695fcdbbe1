// Finds the invented person whom one may step in as: at the invented organisation that leads the most.
MATCH (organisation:Organisation)
WHERE organisation.demo AND goesOn(organisation) AND visible(organisation)
MATCH (person:Person)-[work:WORKS_AT]->(organisation)
WHERE person.demo AND lasts(work) AND visible(person)
WITH organisation, min(person.id) AS personId, COUNT { (organisation)-[:LEADS]->() } AS leads
ORDER BY leads DESC, organisation.id
LIMIT 1
MATCH (person:Person {id: personId})
RETURN organisation.id AS organisationId, person.name AS name
