// Reads themes with the broader ones and all their labels.
MATCH (theme:Theme)
RETURN theme.id AS id, [(theme)-[:BROADER]->(broader:Theme) | broader.id] AS broaderIds,
  theme.labelSv AS labelSv, theme.labelEn AS labelEn,
  coalesce(theme.synonymsSv, []) AS synonymsSv, coalesce(theme.synonymsEn, []) AS synonymsEn
