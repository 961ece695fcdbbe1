// Marks, of things that an import is about to change or put back, what imports brought of them and nobody else has changed since.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})<-[brought:BROUGHT]-(:Import)
WHERE thing.updatedAt <= coalesce(brought.stoodAt, brought.at)
SET brought.stands = true
RETURN count(brought) AS marked
