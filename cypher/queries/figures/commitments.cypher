// Finds the organisations that have committed to a climate challenge on a day, by name.
MATCH (organisation:Organisation)-[commitment:COMMITTED_TO]->(:Challenge {id: $challengeId})
WHERE visible(organisation) AND wasThere(organisation) AND (commitment.since IS NULL OR commitment.since <= $onDay)
  AND (commitment.until IS NULL OR commitment.until > $onDay)
WITH organisation, commitment, [organisation.sortName, organisation.id, commitment.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN organisation AS thing, null AS other, commitment.id AS refId, commitment.since AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
