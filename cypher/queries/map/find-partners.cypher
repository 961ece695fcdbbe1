// Finds the organisations that one does something with on a day, and what: those it does most with first.
MATCH (organisation:Organisation {id: $id})
WHERE visible(organisation)
MATCH (organisation)-[party:LEADS|TAKES_PART_IN|PARTY_TO|MEMBER_OF]->(thing:Initiative|Collaboration|MiniNetwork)
WHERE visible(thing) AND collaborates(party)
WITH DISTINCT organisation, thing
MATCH (thing)<-[other:LEADS|TAKES_PART_IN|PARTY_TO|MEMBER_OF]-(partner:Organisation)
WHERE partner <> organisation AND visible(partner) AND collaborates(other) AND wasThere(partner)
WITH DISTINCT partner, thing
ORDER BY thing.id
WITH partner, collect({
  id: thing.id, kind: [label IN labels(thing) WHERE label <> 'Thing'][0],
  title: coalesce(thing.title, thing.name), language: thing.language
}) AS things
ORDER BY size(things) DESC, partner.sortName, partner.id
WITH collect({id: partner.id, name: partner.name, kind: partner.kind, things: things}) AS partners
RETURN partners[..$limit] AS partners, size(partners) AS total
