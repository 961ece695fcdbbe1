// Finds the organisations that might belong on an initiative, in order, with what says so; not those that were put aside for it.
MATCH (asked:Initiative {id: $initiativeId})
WHERE asked.visibility IN $viewer.sees
UNWIND range(0, size($found) - 1) AS position
WITH position, $found[position] AS item
MATCH (organisation:Organisation {id: item.organisationId})
WHERE organisation.visibility IN $viewer.sees
  AND NOT EXISTS {
    MATCH (verdict:Verdict {pairKey: $initiativeId + '|' + item.organisationId})
    WHERE verdict.engine = 'could-join' AND verdict.undoneAt IS NULL AND verdict.hides
      AND (verdict.restsUntil IS NULL OR verdict.restsUntil > $today)
  }
OPTIONAL MATCH (initiative:Initiative {id: item.initiativeIds[0]}) WHERE initiative.visibility IN $viewer.sees
OPTIONAL MATCH (another:Initiative {id: item.initiativeIds[1]}) WHERE another.visibility IN $viewer.sees
OPTIONAL MATCH (partner:Organisation {id: item.partnerId}) WHERE partner.visibility IN $viewer.sees
OPTIONAL MATCH (place:Place {id: item.placeId})
WITH position, organisation, initiative, another, partner, place
WHERE initiative IS NOT NULL
RETURN organisation, initiative, another, partner, place
ORDER BY position
LIMIT 5
