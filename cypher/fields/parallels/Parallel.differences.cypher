// Finds what a page puts side by side of a pair: stage, time, place, audience, area and who is in it.
MATCH (parallel)-[concern:CONCERNS]->(initiative:Initiative)
WHERE visible(initiative)
WITH concern.position AS position, initiative
ORDER BY position
RETURN position, initiative.status AS status, initiative.startsOn AS startsOn, initiative.endsOn AS endsOn,
  head([(initiative)-[:LOCATED_IN]->(place:Place) | place.name]) AS place,
  [(initiative)-[:FOR]->(audience:Audience) | {sv: audience.labelSv, en: audience.labelEn}] AS audiences,
  [(initiative)-[:ABOUT]->(theme:Theme) | {sv: theme.labelSv, en: theme.labelEn}] AS themes,
  [(initiative)<-[part:LEADS|TAKES_PART_IN]-(organisation:Organisation)
    WHERE lasts(part) AND visible(organisation) | organisation.name] AS organisations
LIMIT 2
