// Finds how the viewer stands to things: whether each is their own, by whom it was written or who owns it, or nobody's.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
OPTIONAL MATCH (thing)-[tie:LEADS|SEEKS|MAKES_OFFER|HOLDS|PARTY_TO|MEMBER_OF|CONVENES|TOLD_BY|WORKS_AT]-(owner:Organisation|Person)
WHERE lasts(tie) AND
  CASE WHEN type(tie) IN ['TOLD_BY', 'WORKS_AT'] THEN startNode(tie) = thing ELSE endNode(tie) = thing END
WITH thing, collect(DISTINCT owner) AS owners
RETURN
  thing.id AS id,
  labels(thing) AS labels,
  coalesce(thing.authorId = $viewer.accountId, false) AS written,
  thing.authorId IS NOT NULL AS hasWriter,
  size(owners) > 0 AS hasOwners,
  thing.id IN $viewer.organisationIds OR any(owner IN owners WHERE owner.id IN $viewer.organisationIds OR EXISTS {
    MATCH (owner)-[work:WORKS_AT]->(employer:Organisation)
    WHERE employer.id IN $viewer.organisationIds AND lasts(work)
  }) AS owned
