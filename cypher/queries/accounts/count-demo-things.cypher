// Counts whether the invented partnership is here: one organisation of it is enough.
MATCH (organisation:Organisation)
WHERE organisation.demo AND visible(organisation)
WITH organisation LIMIT 1
RETURN count(organisation) AS found
