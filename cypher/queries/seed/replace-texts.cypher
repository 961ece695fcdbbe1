// Replaces texts of invented nodes, unless somebody has changed one meanwhile.
UNWIND $items AS item
MATCH (demo:Thing {id: item.id, demo: true})
// Takes the lock before looking at when it was changed.
SET demo.id = item.id
WITH demo, item WHERE demo.updatedAt = item.updatedAt
SET demo += item.texts, demo.updatedAt = $now
RETURN demo.id AS id
