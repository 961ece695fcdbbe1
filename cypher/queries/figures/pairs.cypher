// Finds the pairs of organisations of two kinds that do something together on a day, by name, with how much they do.
MATCH (one:Organisation)-[first:LEADS|TAKES_PART_IN|PARTY_TO|MEMBER_OF]->(shared:Initiative|Collaboration|MiniNetwork)
  <-[second:LEADS|TAKES_PART_IN|PARTY_TO|MEMBER_OF]-(two:Organisation)
WHERE visible(one) AND visible(two) AND visible(shared) AND one.id < two.id
  AND [one.kind, two.kind] IN [[$ofKind, $withKind], [$withKind, $ofKind]]
  AND wasThere(one) AND wasThere(two) AND collaborates(first) AND collaborates(second)
WITH one, two, count(DISTINCT shared) AS count
WITH one, two, count, [one.sortName, two.sortName, one.id, two.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN one AS thing, two AS other, one.id + '|' + two.id AS refId, null AS since, count, cursor
ORDER BY cursor
LIMIT $first
