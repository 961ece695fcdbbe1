// Creates things of one kind; one that is there already stays as it is.
UNWIND $items AS item
OPTIONAL MATCH (known:Thing {id: item.id})
FOREACH (_ IN CASE WHEN known IS NULL THEN [true] ELSE [] END |
  MERGE (made:Thing {id: item.id})
    ON CREATE SET
      made:$($label),
      made += item.properties,
      made.createdAt = coalesce(item.properties.createdAt, $now),
      made.updatedAt = coalesce(item.properties.createdAt, $now)
  SET made.listOrder = listOrder(made))
RETURN item.id AS id, known IS NOT NULL AS known
