// Reads who does what with whom on a day: organisations, what two or more of them do together then, and what that is about.
CALL () {
  MATCH (organisation:Organisation)
  WHERE visible(organisation) AND wasThere(organisation)
  WITH organisation, COUNT { (organisation)-[:LEADS|TAKES_PART_IN|PARTY_TO|MEMBER_OF]->() } AS ties
  ORDER BY ties DESC, organisation.id
  WITH collect(organisation) AS every
  RETURN every[..$limit] AS organisations, size(every) AS total
}
CALL (organisations) {
  UNWIND organisations AS organisation
  MATCH (organisation)-[party:LEADS|TAKES_PART_IN|PARTY_TO|MEMBER_OF]->(thing:Initiative|Collaboration|MiniNetwork)
  WHERE visible(thing)
    AND collaborates(party)
  WITH thing, collect(DISTINCT organisation.id) AS organisationIds
  WHERE size(organisationIds) > 1
  WITH thing, organisationIds
  ORDER BY thing.id
  RETURN collect({
    id: thing.id, kind: [label IN labels(thing) WHERE label <> 'Thing'][0],
    title: coalesce(thing.title, thing.name), language: thing.language, status: thing.status,
    themeIds: [(thing)-[:ABOUT]->(theme:Theme) | theme.id],
    initiativeId: head([(thing)-[:CARRIED_OUT_IN]->(initiative:Initiative) WHERE visible(initiative) | initiative.id]),
    organisationIds: organisationIds, shared: visibleByLevel(thing)
  }) AS things
}
CALL () {
  MATCH (theme:Theme)
  RETURN collect({
    id: theme.id, labelSv: theme.labelSv, labelEn: theme.labelEn, focusArea: coalesce(theme.focusArea, false),
    broaderIds: [(theme)-[:BROADER]->(broader:Theme) | broader.id]
  }) AS themes
}
CALL (organisations) {
  UNWIND organisations AS organisation
  WITH organisation ORDER BY organisation.id
  RETURN collect({
    id: organisation.id, name: organisation.name, kind: organisation.kind,
    demo: coalesce(organisation.demo, false), shared: visibleByLevel(organisation)
  }) AS shown
}
RETURN shown AS organisations, total, things, themes
