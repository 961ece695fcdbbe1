// Finds what a history is of, by its id, with what it is called.
MATCH (thing:Thing {id: $id})
WHERE visibleWithWhole(thing)
RETURN
  labels(thing) AS labels,
  coalesce(thing.name, thing.title, thing.labelSv, thing.question, left(thing.text, 120), '') AS title
