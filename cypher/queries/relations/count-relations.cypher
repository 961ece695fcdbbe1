// Counts the relationships of a type that lead from a thing.
MATCH (from:Thing {id: $from})-[tie:$($type)]->()
RETURN count(tie) AS there
