// Finds whom a draft would be shown, in order, with what it meets. Nobody of whom anything said rests on what is not visible.
UNWIND range(0, size($found) - 1) AS place
WITH place, $found[place] AS item
MATCH (organisation:Organisation {id: item.organisationId})
WHERE visible(organisation) AND goesOn(organisation)
MATCH (theirs:Thing {id: item.theirsId})
WHERE visible(theirs) AND isOpenStatement(theirs) AND goesOn(theirs)
  AND all(id IN item.restsOn WHERE EXISTS {
    MATCH (basis:Thing {id: id})
    WHERE visible(basis) AND isOpenStatement(basis) AND goesOn(basis)
  })
  // What a person says counts as their organisation's: it would tell where somebody hidden works.
  AND NOT EXISTS {
    MATCH (said:Thing)<-[:SEEKS|MAKES_OFFER]-(sayer:Person)
    WHERE said.id IN item.restsOn + [item.theirsId] AND NOT visible(sayer)
  }
RETURN organisation, theirs, item.level AS level, item.way AS way, item.position AS position
ORDER BY place
LIMIT 10
