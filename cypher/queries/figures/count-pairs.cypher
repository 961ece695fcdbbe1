// Counts the pairs of organisations that do something together on a day, by the kinds of the two.
MATCH (one:Organisation)-[first:LEADS|TAKES_PART_IN|PARTY_TO|MEMBER_OF]->(shared:Initiative|Collaboration|MiniNetwork)
  <-[second:LEADS|TAKES_PART_IN|PARTY_TO|MEMBER_OF]-(two:Organisation)
WHERE visible(one) AND visible(two) AND visible(shared) AND one.id < two.id
  AND wasThere(one) AND wasThere(two) AND collaborates(first) AND collaborates(second)
WITH DISTINCT one, two
WITH CASE WHEN one.kind <= two.kind THEN [one.kind, two.kind] ELSE [two.kind, one.kind] END AS kinds
RETURN kinds[0] AS ofKind, kinds[1] AS withKind, count(*) AS pairs
ORDER BY ofKind, withKind
