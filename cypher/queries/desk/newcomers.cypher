// Finds organisations that came within a year and have neither asked, been asked, nor begun anything with others, the oldest first.
MATCH (organisation:Organisation)
WHERE organisation.createdAt > $yearAgo AND visible(organisation) AND organisation.joinedOn > $yearAgo
  AND (organisation.endedOn IS NULL OR organisation.endedOn > $today)
  AND NOT EXISTS { MATCH (organisation)<-[:ASKED_BY|ASKED_OF]-(contact:Contact) WHERE seesContact(contact) }
  AND NOT EXISTS {
    MATCH (organisation)-[part:PARTY_TO|MEMBER_OF]->(together:Collaboration|MiniNetwork)
    WHERE visible(together) AND (part.until IS NULL OR part.until > $today)
  }
WITH organisation, [organisation.joinedOn, organisation.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN organisation AS thing, null AS other, organisation.id AS refId, organisation.joinedOn AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
