// Takes the name of its writer off what stays.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
REMOVE thing.authorId
RETURN count(*) AS parted
