// Finds what an account and a person have written: what is theirs alone, what only they see, and what belongs to others too.
OPTIONAL MATCH (:Account {id: $accountId})-[:SPEAKS_FOR]->(own:Organisation)
WITH collect(own.id) AS ownIds
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
WITH thing, ownIds
WHERE thing.id <> coalesce($personId, '')
RETURN
  thing.id AS id,
  CASE
    // What was seen once and others have a part in is theirs, though it was hidden since.
    WHEN thing.visibility = 'me'
      AND EXISTS { MATCH (narrowed:Event {subjectId: thing.id}) WHERE 'visibility' IN narrowed.changed }
      AND (EXISTS {
          MATCH (thing)-[tie:LEADS|TAKES_PART_IN|PARTY_TO|MEMBER_OF|CONVENES|TAKES_PART|HOLDS|SUPPORTS|SEEKS|MAKES_OFFER|TOLD_BY|WORKS_AT]-(part:Organisation)
          WHERE lasts(tie) AND NOT part.id IN ownIds
        }
        OR EXISTS { MATCH (account:Account)-[:SPEAKS_FOR|IS]->(thing) WHERE account.id <> $accountId })
      THEN 'shared'
    WHEN thing.visibility = 'me' THEN 'hidden'
    WHEN none(label IN labels(thing) WHERE label IN $wordLabels) THEN 'shared'
    WHEN EXISTS { (:Organisation)-[:HOLDS|SUPPORTS|SEEKS|MAKES_OFFER]->(thing) }
      OR EXISTS { (thing)-[:TOLD_BY]->(:Organisation) }
      OR EXISTS { MATCH (other:Person)-[:HOLDS|SUPPORTS|SEEKS|MAKES_OFFER]->(thing) WHERE other.id <> coalesce($personId, '') }
      THEN 'shared'
    ELSE 'words'
  END AS fate
ORDER BY id
