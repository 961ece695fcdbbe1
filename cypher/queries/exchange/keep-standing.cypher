// Notes that things which were marked still stand as imports have left them, though an import has changed them or put them back.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})<-[brought:BROUGHT {stands: true}]-(:Import)
SET brought.stoodAt = thing.updatedAt
REMOVE brought.stands
RETURN count(brought) AS kept
