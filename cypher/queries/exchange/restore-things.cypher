// Brings things back with all that was stored of them; one that is there already is only changed where that was decided.
UNWIND $items AS item
OPTIONAL MATCH (known:Thing {id: item.id})
FOREACH (_ IN CASE WHEN known IS NULL THEN [true] ELSE [] END |
  MERGE (made:Thing {id: item.id})
    ON CREATE SET
      made:$(item.label),
      made += item.properties,
      made.createdAt = coalesce(item.properties.createdAt, $now),
      made.updatedAt = coalesce(item.properties.updatedAt, item.properties.createdAt, $now)
  SET made.listOrder = listOrder(made))
FOREACH (thing IN CASE WHEN item.changes AND known IS NOT NULL THEN [known] ELSE [] END |
  SET thing += item.properties, thing.updatedAt = $now
  SET thing.listOrder = listOrder(thing))
RETURN item.id AS id, known IS NOT NULL AS known
