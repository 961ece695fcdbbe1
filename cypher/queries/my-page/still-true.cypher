// Finds initiatives, needs and offers of the viewer's that nobody has looked at for a year, the oldest first.
// Those of the organisations they speak for, those of the person they are there, and what they wrote that nobody has.
CALL () {
  UNWIND $viewer.organisationIds AS organisationId
  MATCH (mine:Organisation {id: organisationId})-[part:LEADS|SEEKS|MAKES_OFFER]->(thing)
  WHERE visible(mine) AND goesOn(mine) AND lasts(part)
  RETURN thing
  UNION
  MATCH (:Account {id: $viewer.accountId})-[:IS]->(me:Person)-[part:SEEKS|MAKES_OFFER]->(thing)
  WHERE visible(me) AND lasts(part) AND EXISTS {
    MATCH (me)-[work:WORKS_AT]->(employer:Organisation)
    WHERE employer.id IN $viewer.organisationIds AND lasts(work)
  }
  RETURN thing
  UNION
  MATCH (thing:Thing {authorId: $viewer.accountId})
  WHERE (thing:Initiative OR thing:Need OR thing:Offer) AND NOT EXISTS {
    MATCH (thing)<-[part:LEADS|SEEKS|MAKES_OFFER]-(holder)
    WHERE visible(holder) AND lasts(part)
  }
  RETURN thing
}
WITH thing WHERE visible(thing) AND wantsAnswer(thing)
WITH thing, [left(thing.updatedAt, 10), thing.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN thing, null AS other, thing.id AS refId, thing.updatedAt AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
