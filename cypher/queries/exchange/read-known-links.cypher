// Reads what joins things that an import can join, while it lasts.
MATCH (from:Thing)-[link:LEADS|TAKES_PART_IN|WORKS_AT|CONTACT_FOR|PART_OF|SUB_ORGANISATION_OF|LOCATED_IN|ALSO_IN|ABOUT|BROADER|TAKES_PART|SEEKS|MAKES_OFFER]->(to:Thing)
WHERE visibleOrPublic(from)
  AND visibleOrPublic(to)
  AND (link.until IS NULL OR link.until > $today)
RETURN type(link) AS type, from.id AS from, to.id AS to
