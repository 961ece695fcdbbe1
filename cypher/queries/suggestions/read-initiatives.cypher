// Reads initiatives with who leads and takes part in them, what they are about, where, for whom and why.
MATCH (initiative:Initiative)
WHERE ($ids IS NULL OR initiative.id IN $ids) AND visible(initiative)
RETURN initiative.id AS id, initiative.title AS title, initiative.summary AS summary, initiative.language AS language,
  initiative.titleOther AS titleOther, initiative.summaryOther AS summaryOther, initiative.languageOther AS languageOther,
  initiative.status AS status, initiative.startsOn AS startsOn, initiative.endsOn AS endsOn,
  [(initiative)<-[lead:LEADS]-(leader:Organisation) WHERE lasts(lead) | leader.id] AS leadIds,
  [(initiative)<-[part:LEADS|TAKES_PART_IN]-(partner:Organisation) WHERE lasts(part) | partner.id] AS organisationIds,
  [(initiative)-[:ABOUT]->(theme:Theme) | theme.id] AS themeIds,
  [(initiative)-[:FOR]->(audience:Audience) | audience.id] AS audienceIds,
  [(initiative)-[answer:ANSWERS]->(motivation:Motivation) WHERE lasts(answer) | motivation.id] AS motivationIds,
  head([(initiative)-[:LOCATED_IN]->(place:Place) | place.id]) AS placeId,
  head([(initiative)-[:PART_OF]->(parent:Initiative) | parent.id]) AS parentId
