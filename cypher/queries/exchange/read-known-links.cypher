// Reads what joins things that an import can join, as what, since and until when, and who said so.
MATCH (from:Thing)-[link:LEADS|TAKES_PART_IN|WORKS_AT|CONTACT_FOR|PART_OF|SUB_ORGANISATION_OF|LOCATED_IN|ALSO_IN|ABOUT|BROADER|TAKES_PART|SEEKS|MAKES_OFFER]->(to:Thing)
WHERE visibleOrPublic(from)
  AND visibleOrPublic(to)
RETURN
  type(link) AS type, from.id AS from, to.id AS to, CASE WHEN link.until <= $today THEN link.until END AS endedOn,
  link.source IS NOT NULL AS lasting, link.role AS role, link.since AS since, link.until AS until, link.source AS source
