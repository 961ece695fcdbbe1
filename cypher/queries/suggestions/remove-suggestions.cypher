// Removes suggestions that no longer hold. What people decided about them stays.
MATCH (suggestion:Suggestion)
WHERE suggestion.id IN $ids
DETACH DELETE suggestion
RETURN count(suggestion) AS removed
