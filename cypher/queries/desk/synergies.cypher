// Finds synergies that fit well and that neither side has looked at, over the whole partnership, the best first.
// What rests on something that the viewer may not see is left out whole: its figures would tell of it.
MATCH (synergy:Suggestion {engine: 'synergy'})
// A score is at most 1: the first page begins above all of them.
WHERE synergy.score <= coalesce($after[0], 1000)
  AND ($after IS NULL OR synergy.score < $after[0] OR synergy.id < $after[1])
  AND NOT coalesce(synergy.known, false)
  AND EXISTS { MATCH (synergy)-[concern:CONCERNS {level: 'good'}]->() WHERE concern.rank IS NOT NULL }
  AND NOT EXISTS {
    MATCH (verdict:Verdict {pairKey: synergy.pairKey})
    WHERE visible(verdict) AND verdict.engine = 'synergy' AND verdict.undoneAt IS NULL
  }
  AND seesGrounds(synergy)
MATCH (synergy)-[:CONCERNS {position: 0}]->(one:Organisation)
WHERE visible(one) AND goesOn(one)
MATCH (synergy)-[:CONCERNS {position: 1}]->(two:Organisation)
WHERE visible(two) AND goesOn(two)
  AND NOT EXISTS {
    MATCH (one)<-[:ASKED_BY|ASKED_OF]-(contact:Contact)-[:ASKED_BY|ASKED_OF]->(two) WHERE seesContact(contact)
  }
WITH synergy, one, two
ORDER BY synergy.engine DESC, synergy.score DESC, synergy.id DESC
LIMIT $first
RETURN one AS thing, two AS other, synergy.id AS refId, null AS since, null AS count, [synergy.score, synergy.id] AS cursor
ORDER BY cursor DESC
LIMIT $first
