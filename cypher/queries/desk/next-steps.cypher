// Finds collaborations and mini-networks that go on and whose next step was to be taken before today, the oldest first.
MATCH (together:Collaboration|MiniNetwork)
WHERE together.nextStepOn < $today AND visible(together) AND NOT together.status IN ['ended', 'closed']
WITH together, [together.nextStepOn, together.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN together AS thing, null AS other, together.id AS refId, cursor[0] AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
