// Reads motivations with the organisations that hold or stand behind them.
MATCH (motivation:Motivation)
WHERE ($ids IS NULL OR motivation.id IN $ids) AND visible(motivation)
RETURN motivation.id AS id, motivation.kind AS kind, motivation.text AS text, motivation.language AS language,
  [(motivation)<-[held:HOLDS|SUPPORTS]-(holder:Organisation) WHERE lasts(held) | holder.id] AS holderIds,
  [(motivation)-[:ABOUT]->(theme:Theme) | theme.id] AS themeIds
