// Remembers that two things are not the same, so that nobody is asked again.
MERGE (apart:ToldApart {pairKey: $pairKey})
  ON CREATE SET apart.at = $now
RETURN apart.pairKey AS pairKey
