// Finds how well a synergy fits, seen from one organisation's list.
MATCH (synergy)-[concern:CONCERNS]->(:Organisation {id: $organisationId})
RETURN concern.level AS value
LIMIT 1
