// Takes away the period in which two things were joined that began and ended on these days.
MATCH (from:Thing {id: $from})-[tie:$($type)]->(to:Thing {id: $to})
WHERE coalesce(tie.since, '') = coalesce($since, '') AND coalesce(tie.until, '') = coalesce($until, '')
WITH tie
LIMIT 1
DELETE tie
RETURN count(*) AS cut
