// Reads a page of what has words, in the order of ids, with the vectors worked out for it and of which text.
MATCH (thing:Thing)
WHERE thing.id > $after AND ($ids IS NULL OR thing.id IN $ids)
  AND any(label IN labels(thing) WHERE label IN $labels)
  AND visibleOrPublic(thing)
  // A bare name is found by its words.
  AND NOT (thing:Organisation AND coalesce(thing.description, '') = '')
  AND (thing:Collaboration OR goesOn(thing))
WITH thing ORDER BY thing.id LIMIT $limit
RETURN thing.id AS id,
  coalesce(thing.name, thing.title, thing.labelSv) AS name,
  coalesce(thing.text, thing.summary, thing.description, thing.purpose) AS text,
  [other IN [thing.labelEn] + coalesce(thing.synonymsSv, []) + coalesce(thing.synonymsEn, []) WHERE other IS NOT NULL] AS otherNames,
  thing.textVectorsOf AS vectorsOf,
  thing.textVectors AS vectors,
  coalesce(thing.visibility, 'everyone') AS level
