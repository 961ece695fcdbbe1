// Finds a page of what fits the words, or says much the same in other words, the best first, and how many there are.
CALL () {
  CALL db.index.fulltext.queryNodes('words_folded', $folded) YIELD node, score
  RETURN node AS thing, 3 AS tier, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('other_names', $foldedLoosely) YIELD node, score
  RETURN node AS thing, 3 AS tier, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('words_swedish', $swedish) YIELD node, score
  RETURN node AS thing, 3 AS tier, score * 0.5 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('words_english', $english) YIELD node, score
  RETURN node AS thing, 3 AS tier, score * 0.5 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('words_folded', $foldedLoosely) YIELD node, score
  RETURN node AS thing, 2 AS tier, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('words_swedish', $swedishLoosely) YIELD node, score
  RETURN node AS thing, 2 AS tier, score * 0.5 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('words_english', $englishLoosely) YIELD node, score
  RETURN node AS thing, 2 AS tier, score * 0.5 AS score
  UNION ALL
  UNWIND $near AS near
  MATCH (thing:Thing {id: near.id})
  RETURN thing, 1 AS tier, near.similarity AS score
}
WITH thing, max(tier) AS tier,
  max(CASE WHEN tier > 1 THEN score ELSE 0.0 END) AS byWords,
  max(CASE WHEN tier = 1 THEN score ELSE 0.0 END) AS byMeaning
WHERE visibleOrPublic(thing)
  // A collaboration that is over is still worth finding; what was ended itself is not.
  AND (thing:Collaboration OR thing.endedOn IS NULL OR thing.endedOn > $today)
  AND ($labels IS NULL OR any(label IN labels(thing) WHERE label IN $labels))
WITH collect({thing: thing, tier: tier, byWords: byWords, byMeaning: byMeaning}) AS fitting, max(byWords) AS most
UNWIND fitting AS row
WITH row.thing AS thing, row.tier AS tier,
  row.byMeaning + CASE WHEN most > 0 THEN row.byWords / most ELSE 0.0 END AS within
// Of a long question any word may have met; then what says the same and has the words goes first, and one word alone is too little.
WHERE NOT $isQuestion OR within > 0.35
WITH thing, tier, within,
  [name IN [thing.name, thing.title, thing.labelSv, thing.labelEn] + coalesce(thing.shortNames, []) + coalesce(thing.formerNames, []) WHERE name IS NOT NULL] AS names,
  [text IN [thing.text, thing.summary, thing.description, thing.purpose] + coalesce(thing.synonymsSv, []) + coalesce(thing.synonymsEn, []) WHERE text IS NOT NULL] AS texts
WITH thing, tier, within, CASE
  WHEN $isQuestion THEN 0
  WHEN tier = 3 AND thing.kind IN $organisationKinds THEN 8
  WHEN tier = 3 AND all(word IN $asTyped WHERE any(name IN names WHERE name =~ word)) THEN 7
  WHEN tier = 3 AND all(word IN $beginning WHERE any(name IN names WHERE name =~ word)) THEN 6
  WHEN tier = 3 AND all(word IN $asTyped WHERE any(text IN names + texts WHERE text =~ word)) THEN 5
  WHEN tier = 3 AND all(word IN $beginning WHERE any(text IN names + texts WHERE text =~ word)) THEN 4
  ELSE tier
END AS rank
WITH thing, tier, rank * 10 + within AS score
WITH thing, tier, score, [-score, thing.id] AS cursor
ORDER BY cursor
WITH collect({thing: thing, tier: tier, score: score, cursor: cursor}) AS found
UNWIND [row IN found WHERE $after IS NULL OR row.cursor > $after][..$first] AS row
WITH row.thing AS thing, row.tier = 1 AS byMeaning, row.score AS score, row.cursor AS cursor, size(found) AS total
RETURN
  thing AS node,
  thing.id AS id,
  labels(thing) AS labels,
  thing {
    .name, .title, .text, .summary, .description, .purpose, .labelSv, .labelEn, .synonymsSv, .synonymsEn,
    .shortNames, .formerNames, .language
  } AS words,
  head([(thing)<-[held:SEEKS|MAKES_OFFER|HOLDS|LEADS]-(holder:Organisation)
    WHERE held.until IS NULL AND visible(holder) | holder {.id, .name}]) AS holder,
  byMeaning,
  score,
  cursor,
  total
ORDER BY cursor
