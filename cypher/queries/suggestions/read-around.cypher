// Reads what a mini-network could gather around: a need, a motivation, a theme or a challenge, with its themes and people.
MATCH (around:Need|Motivation|Theme|Challenge {id: $id})
WHERE visibleOrPublic(around)
OPTIONAL MATCH (around)-[:ABOUT]->(about:Theme)
WITH around, CASE WHEN around:Theme THEN [around] ELSE collect(about) END AS themes
CALL (themes) {
  UNWIND themes AS theme
  MATCH (theme)<-[:BROADER*0..4]-(narrower:Theme)
  RETURN collect(DISTINCT narrower.id) AS themeIds
}
RETURN around.id AS id, [label IN labels(around) WHERE label <> 'Thing'][0] AS label, themeIds,
  [theme IN themes | theme.id] AS ownThemeIds,
  coalesce(around.title, around.labelSv) AS name, coalesce(around.text, around.description) AS text,
  [other IN [around.labelEn] + coalesce(around.synonymsSv, []) + coalesce(around.synonymsEn, []) WHERE other IS NOT NULL] AS otherNames,
  around.language AS language,
  [(around)<-[tie:HOLDS|SUPPORTS|COMMITTED_TO|SEEKS]-(organisation:Organisation) WHERE lasts(tie) | organisation.id] AS organisationIds
