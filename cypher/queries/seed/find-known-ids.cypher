// Finds which of the ids are there already, so that a seed that runs again leaves them alone.
MATCH (known:Thing) WHERE known.id IN $ids
RETURN known.id AS id
