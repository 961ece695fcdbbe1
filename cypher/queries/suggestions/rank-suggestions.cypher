// Sets where suggestions stand in their organisations' lists, and how well each fits seen from there.
UNWIND $ranks AS item
MATCH (suggestion:Suggestion {id: item.id})-[concern:CONCERNS]->(:Organisation {id: item.organisationId})
SET concern.rank = item.rank, concern.level = item.level
RETURN count(concern) AS ranked
