// Finds a page of what fits the words, or says much the same in other words, the best first, and how many there are.
// In steps: what has the words; compounds, for which all words of the index are read, where that leaves room; one slip in a word where
// next to nothing was found; organisations of the kind that a word names, or with the initials that it is; then what is near in meaning.
// A way is an index, what it is asked and a weight.
CALL () {
  UNWIND $strict AS way
  CALL (way) {
    CALL db.index.fulltext.queryNodes(way[0], way[1]) YIELD node AS thing, score
    WHERE isSought(thing) AND visibleOrPublic(thing)
    RETURN thing, score * way[2] AS score
    LIMIT $most
  }
  WITH thing, max(score) AS score
  RETURN collect([thing, 3, score]) AS strict
}
CALL (strict) {
  UNWIND CASE WHEN size(strict) < $room THEN $compounds ELSE [] END AS way
  CALL (way) {
    CALL db.index.fulltext.queryNodes(way[0], way[1]) YIELD node AS thing, score
    WHERE isSought(thing) AND visibleOrPublic(thing)
    RETURN thing, score * way[2] AS score
    LIMIT $mostLoosely
  }
  RETURN collect([thing, 2, score]) AS compounds
}
CALL (strict, compounds) {
  UNWIND strict + compounds AS row
  RETURN row[0] AS thing, row[1] AS tier, row[2] AS score
  UNION ALL
  UNWIND CASE WHEN size(strict) + size(compounds) < $few THEN $slips ELSE [] END AS way
  CALL (way) {
    CALL db.index.fulltext.queryNodes(way[0], way[1]) YIELD node AS thing, score
    WHERE isSought(thing) AND visibleOrPublic(thing)
    RETURN thing, score * way[2] AS score
    LIMIT $mostLoosely
  }
  RETURN thing, 2 AS tier, score
  UNION ALL
  // Whoever asks for "universitetet" means the organisations of that kind, whatever they are called.
  UNWIND $organisationKinds AS kind
  CALL (kind) {
    MATCH (thing:Organisation {kind: kind})
    WHERE isSought(thing) AND visibleOrPublic(thing)
    RETURN thing
    LIMIT $mostLoosely
  }
  RETURN thing, 3 AS tier, 0.0 AS score
  UNION ALL
  // Whoever asks for KTH means those that are called so for short, whether or not anybody has written that down.
  UNWIND $initials AS initials
  CALL (initials) {
    MATCH (thing:Organisation)
    WHERE thing.sortName STARTS WITH initials[0] AND thing.name =~ initials[1] AND isSought(thing) AND visibleOrPublic(thing)
    RETURN thing
    LIMIT $mostLoosely
  }
  RETURN thing, 3 AS tier, 0.0 AS score
  UNION ALL
  UNWIND $near AS near
  MATCH (thing:Thing {id: near.id})
  WHERE isSought(thing) AND visibleOrPublic(thing)
  // What is filed under a theme is about it in whatever words.
  WITH thing, near.weight + $themeShare * reduce(most = 0.0,
    theme IN [(thing)-[:ABOUT]->(theme:Theme) | coalesce($themes[theme.id], 0.0)] | CASE WHEN theme > most THEN theme ELSE most END) AS weight
  ORDER BY weight DESC, thing.id
  WITH collect([thing, weight]) AS near
  UNWIND near[..$nearAnyway] + [one IN near[$nearAnyway..] WHERE one[1] >= $leastNear] AS one
  WITH one WHERE one[1] >= $leastNearAnyway
  RETURN one[0] AS thing, 1 AS tier, one[1] AS score
}
WITH thing, max(tier) AS tier,
  max(CASE WHEN tier > 1 THEN score ELSE 0.0 END) AS byWords,
  max(CASE WHEN tier = 1 THEN score ELSE 0.0 END) AS byMeaning
WITH collect([thing, tier, byWords, byMeaning]) AS fitting, max(byWords) AS most
UNWIND fitting AS row
WITH row[0] AS thing, row[1] AS tier, row[3] AS byMeaning, CASE WHEN most > 0 THEN row[2] / most ELSE 0.0 END AS byWords
// An index weighs a short text with one of many words above a long one with most of them: of a question counts how many it has.
WITH thing, tier, byMeaning, byMeaning + CASE
  WHEN NOT $isQuestion OR byWords = 0 THEN byWords
  ELSE byWords * size([word IN $beginning WHERE any(text IN namesOf(thing) + textsOf(thing) WHERE toLower(text) CONTAINS word[0])]) / size($beginning)
END AS within
// Of a long question any word may have met; then what says the same and has the words goes first, and one word alone is too little.
WHERE NOT $isQuestion OR within > 0.35
// A short stem without its dots is the beginning of quite other words, so it stands with them in what is found.
WITH thing, tier, within, byMeaning
WHERE size($dotted) = 0 OR byMeaning > 0
  OR all(stem IN $dotted WHERE any(text IN namesOf(thing) + textsOf(thing) WHERE toLower(text) CONTAINS stem))
// The texts are read again only where how they are written decides the place.
WITH thing, tier, within, tier = 3 AND NOT $isQuestion AS isRanked
WITH thing, tier, within, isRanked,
  CASE WHEN isRanked THEN [name IN namesOf(thing) WHERE name IS NOT NULL] END AS names,
  CASE WHEN isRanked THEN [text IN textsOf(thing) WHERE text IS NOT NULL] END AS texts
WITH thing, tier, within + 10 * CASE
  WHEN $isQuestion THEN 0
  WHEN NOT isRanked THEN tier
  WHEN thing.kind IN $organisationKinds THEN 8
  WHEN all(word IN $asTyped WHERE any(name IN names WHERE toLower(name) CONTAINS word[0] AND name =~ word[1])) THEN 7
  WHEN all(word IN $beginning WHERE any(name IN names WHERE toLower(name) CONTAINS word[0] AND name =~ word[1])) THEN 6
  WHEN all(word IN $asTyped WHERE any(text IN names + texts WHERE toLower(text) CONTAINS word[0] AND text =~ word[1])) THEN 5
  WHEN all(word IN $beginning WHERE any(text IN names + texts WHERE toLower(text) CONTAINS word[0] AND text =~ word[1])) THEN 4
  ELSE tier
END AS score
WITH thing, tier
ORDER BY score DESC, thing.id
WITH collect([thing, tier]) AS found
// Cursor and score are made of the place alone: what the index weighs by, hidden texts have a share in.
UNWIND range(0, size(found) - 1) AS place
WITH found, place, [place] AS cursor
WHERE $after IS NULL OR cursor > $after
WITH found, place, cursor
LIMIT $first
WITH found[place][0] AS thing, found[place][1] = 1 AS byMeaning, 1.0 / (place + 1) AS score, cursor, size(found) AS total
RETURN
  thing AS node,
  thing.id AS id,
  labels(thing) AS labels,
  CASE WHEN $showsTitle OR $showsExcerpt THEN thing {.name, .title, .labelSv, .text} END AS titled,
  CASE WHEN $showsExcerpt THEN thing {
    .summary, .description, .purpose, .labelEn, .synonymsSv, .synonymsEn, .shortNames, .formerNames, .language
  } END AS worded,
  CASE WHEN $showsHolder THEN head([(thing)<-[held:SEEKS|MAKES_OFFER|HOLDS|LEADS]-(holder:Organisation)
    WHERE lasts(held) AND visible(holder) | holder {.id, .name}]) END AS holder,
  byMeaning,
  score,
  cursor,
  total
ORDER BY cursor
