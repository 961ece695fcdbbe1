// Reads a page of the things of one kind by their ids, with what tells whether two of them are one.
MATCH (thing:Thing)
WHERE thing.id STARTS WITH $prefix AND ($after IS NULL OR thing.id > $after)
  AND visibleOrPublic(thing)
  AND goesOn(thing)
WITH thing
ORDER BY thing.id
LIMIT $limit
RETURN
  thing.id AS id,
  coalesce(thing.name, thing.title, thing.labelSv, '') AS name,
  coalesce(thing.shortNames, []) + coalesce(thing.formerNames, []) + coalesce(thing.synonymsSv, []) + coalesce(thing.synonymsEn, [])
    + [other IN [thing.labelEn, thing.titleOther] WHERE other IS NOT NULL] AS otherNames,
  thing.website AS website,
  thing.organisationNumber AS number,
  thing.country AS country,
  thing.demo AS demo,
  [(thing)-[:LOCATED_IN]->(place:Place) | place.name][0] AS place,
  [(thing)-[:WORKS_AT]->(employer:Organisation) WHERE visible(employer) | employer.name]
    + [(thing)<-[:LEADS]-(leader:Organisation) WHERE visible(leader) | leader.name] AS around
ORDER BY id
