// Reads which organisations do something together on a day, those that do most with others first.
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
  WHERE visible(thing) AND collaborates(party)
  WITH thing, collect(DISTINCT organisation.id) AS organisationIds
  WHERE size(organisationIds) > 1
  RETURN collect(organisationIds) AS together
}
CALL (organisations) {
  UNWIND organisations AS organisation
  WITH organisation ORDER BY organisation.id
  RETURN collect({id: organisation.id, name: organisation.name, kind: organisation.kind}) AS shown
}
RETURN shown AS organisations, total, together
