// Finds what some things have become a part of, where they have.
UNWIND $ids AS id
MATCH (:MergedThing {id: id})-[:MERGED_INTO*1..20]->(whole:Thing)
RETURN id, whole.id AS wholeId
