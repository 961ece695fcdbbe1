// Lists the pairs that are not the same.
MATCH (apart:ToldApart)
RETURN apart.pairKey AS pairKey
LIMIT 50000
