// Tells whether anybody but the viewer and the organisations that they speak for has a part in a thing: holds it, is on it, speaks for it.
MATCH (thing:Thing {id: $id})
WHERE visibleWithWhole(thing)
RETURN
  EXISTS {
    MATCH (thing)-[tie:LEADS|TAKES_PART_IN|PARTY_TO|MEMBER_OF|CONVENES|TAKES_PART|HOLDS|SUPPORTS|SEEKS|MAKES_OFFER|TOLD_BY|WORKS_AT]-(part:Organisation)
    WHERE lasts(tie) AND NOT part.id IN $viewer.organisationIds
  }
  OR EXISTS { MATCH (account:Account)-[:SPEAKS_FOR|IS]->(thing) WHERE account.id <> $viewer.accountId }
  OR EXISTS {
    MATCH (person:Person)-[work:WORKS_AT]->(thing)
    WHERE lasts(work) AND coalesce(person.authorId, '') <> $viewer.accountId
  } AS shared
