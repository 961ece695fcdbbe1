// Removes relationships that came with the demo and join things that stay.
MATCH (:Thing)-[demo {source: 'demo'}]->(:Thing)
DELETE demo
RETURN count(demo) AS removed
