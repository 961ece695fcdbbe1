// Finds a page of what fits the words, or says much the same in other words, the best first, and how many there are.
// In steps: what has the words; the looser ways, which read far more of the index, where that leaves room; then what is near in meaning.
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('words_folded', $folded) YIELD node, score
    RETURN node AS thing, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('other_names', $foldedLoosely) YIELD node, score
    RETURN node AS thing, score
  }
  WITH thing, score
  WHERE visibleOrPublic(thing) AND isSought(thing)
  RETURN thing, 3 AS tier, score
  LIMIT $most
  UNION ALL
  CALL db.index.fulltext.queryNodes('words_swedish', $swedish) YIELD node, score
  WITH node AS thing, score
  WHERE visibleOrPublic(thing) AND isSought(thing)
  RETURN thing, 3 AS tier, score * 0.5 AS score
  LIMIT $most
  UNION ALL
  CALL db.index.fulltext.queryNodes('words_english', $english) YIELD node, score
  WITH node AS thing, score
  WHERE visibleOrPublic(thing) AND isSought(thing)
  RETURN thing, 3 AS tier, score * 0.5 AS score
  LIMIT $most
}
WITH collect({thing: thing, tier: tier, score: score}) AS strict, count(DISTINCT thing) AS found
CALL (strict, found) {
  UNWIND strict AS row
  RETURN row.thing AS thing, row.tier AS tier, row.score AS score
  UNION ALL
  UNWIND CASE WHEN found < $room THEN [
    ['words_folded', $foldedLoosely, 1.0], ['words_swedish', $swedishLoosely, 0.5], ['words_english', $englishLoosely, 0.5]
  ] ELSE [] END AS way
  CALL (way) {
    CALL db.index.fulltext.queryNodes(way[0], way[1]) YIELD node, score
    WITH node AS thing, score
    WHERE visibleOrPublic(thing) AND isSought(thing)
    RETURN thing, score * way[2] AS score
    LIMIT $most
  }
  RETURN thing, 2 AS tier, score
  UNION ALL
  UNWIND $near AS near
  MATCH (thing:Thing {id: near.id})
  WHERE visibleOrPublic(thing) AND isSought(thing)
  RETURN thing, 1 AS tier, near.similarity AS score
}
WITH thing, max(tier) AS tier,
  max(CASE WHEN tier > 1 THEN score ELSE 0.0 END) AS byWords,
  max(CASE WHEN tier = 1 THEN score ELSE 0.0 END) AS byMeaning
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
  WHEN tier = 3 AND all(word IN $asTyped WHERE any(name IN names WHERE toLower(name) CONTAINS word[0] AND name =~ word[1])) THEN 7
  WHEN tier = 3 AND all(word IN $beginning WHERE any(name IN names WHERE toLower(name) CONTAINS word[0] AND name =~ word[1])) THEN 6
  WHEN tier = 3 AND all(word IN $asTyped WHERE any(text IN names + texts WHERE toLower(text) CONTAINS word[0] AND text =~ word[1])) THEN 5
  WHEN tier = 3 AND all(word IN $beginning WHERE any(text IN names + texts WHERE toLower(text) CONTAINS word[0] AND text =~ word[1])) THEN 4
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
