// Reads open needs and offers with the organisation they speak for, a person's counted as the person's organisation.
MATCH (statement:Need|Offer)
WHERE ($ids IS NULL OR statement.id IN $ids) AND visible(statement) AND statement.closedOn IS NULL
MATCH (statement)<-[held:SEEKS|MAKES_OFFER]-(holder) WHERE lasts(held)
OPTIONAL MATCH (holder)-[work:WORKS_AT]->(employer:Organisation) WHERE lasts(work)
WITH statement, CASE WHEN holder:Organisation THEN holder.id ELSE employer.id END AS holderId
WHERE holderId IS NOT NULL
WITH statement, min(holderId) AS holderId
RETURN statement.id AS id, statement:Need AS isNeed, holderId, statement.kind AS kind,
  statement.text AS text, statement.language AS language,
  statement.validUntil AS validUntil, coalesce(statement.confirmedOn, left(statement.createdAt, 10)) AS confirmedOn,
  [(statement)-[:ABOUT]->(theme:Theme) | theme.id] AS themeIds
