// Counts the people that a list with the same filter has.
MATCH (person:Person)
WHERE visible(person)
  AND ($text IS NULL OR toLower(person.name) CONTAINS toLower($text))
RETURN count(person) AS total
