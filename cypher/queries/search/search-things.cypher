// Finds a page of what fits the words in any of the four full-text indexes, the best first, and how many fit.
CALL () {
  CALL db.index.fulltext.queryNodes('words_folded', $folded) YIELD node, score
  RETURN node AS thing, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('other_names', $folded) YIELD node, score
  RETURN node AS thing, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('words_swedish', $swedish) YIELD node, score
  RETURN node AS thing, score * 0.5 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('words_english', $english) YIELD node, score
  RETURN node AS thing, score * 0.5 AS score
}
WITH thing, max(score) AS score
WHERE visibleOrPublic(thing)
  // A collaboration that is over is still worth finding; what was ended itself is not.
  AND (thing:Collaboration OR thing.endedOn IS NULL OR thing.endedOn > $today)
  AND ($labels IS NULL OR any(label IN labels(thing) WHERE label IN $labels))
WITH thing, score, [-score, thing.id] AS cursor
ORDER BY cursor
WITH collect({thing: thing, score: score, cursor: cursor}) AS found
UNWIND [row IN found WHERE $after IS NULL OR row.cursor > $after][..$first] AS row
WITH row.thing AS thing, row.score AS score, row.cursor AS cursor, size(found) AS total
RETURN
  thing AS node,
  labels(thing) AS labels,
  thing {
    .name, .title, .text, .summary, .description, .purpose, .labelSv, .labelEn, .synonymsSv, .synonymsEn,
    .shortNames, .formerNames, .language
  } AS words,
  score,
  cursor,
  total
ORDER BY cursor
