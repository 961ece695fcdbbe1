// Sets where suggestions stand in their organisations' lists.
UNWIND $ranks AS item
MATCH (suggestion:Suggestion {id: item.id})-[concern:CONCERNS]->(:Organisation {id: item.organisationId})
SET concern.rank = item.rank
RETURN count(concern) AS ranked
