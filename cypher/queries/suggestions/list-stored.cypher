// Lists the suggestions of an engine that are stored, with a hash of what each was computed from.
MATCH (suggestion:Suggestion {engine: $engine})
RETURN suggestion.id AS id, suggestion.inputHash AS inputHash
