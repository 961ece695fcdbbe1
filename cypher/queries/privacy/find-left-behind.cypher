// Finds what an account and a person have written: what is theirs alone, what only they see, and what belongs to others too.
CALL () {
  MATCH (thing:Thing {authorId: $accountId})
  RETURN thing
  UNION
  MATCH (:Person {id: $personId})-[:HOLDS|SEEKS|MAKES_OFFER]->(thing:Thing)
  RETURN thing
  UNION
  MATCH (thing:Story)-[:TOLD_BY]->(:Person {id: $personId})
  RETURN thing
}
WITH thing
WHERE thing.id <> coalesce($personId, '')
RETURN
  thing.id AS id,
  CASE
    WHEN thing.visibility = 'me' THEN 'hidden'
    WHEN none(label IN labels(thing) WHERE label IN $wordLabels) THEN 'shared'
    WHEN EXISTS { (:Organisation)-[:HOLDS|SUPPORTS|SEEKS|MAKES_OFFER]->(thing) }
      OR EXISTS { (thing)-[:TOLD_BY]->(:Organisation) }
      OR EXISTS { MATCH (other:Person)-[:HOLDS|SUPPORTS|SEEKS|MAKES_OFFER]->(thing) WHERE other.id <> coalesce($personId, '') }
      THEN 'shared'
    ELSE 'words'
  END AS fate
ORDER BY id
