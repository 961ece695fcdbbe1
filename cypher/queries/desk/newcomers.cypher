// Finds organisations that came within a year and have neither asked, been asked, nor begun anything with others, the oldest first.
// @list organisation:Organisation
// @order oldest joinedOn tied
// @where
organisation.joinedOn > $yearAgo AND organisation.createdAt > $yearAgo
  AND goesOn(organisation)
  AND NOT EXISTS { MATCH (organisation)<-[:ASKED_BY|ASKED_OF]-(contact:Contact) WHERE seesContact(contact) }
  AND NOT EXISTS {
    MATCH (organisation)-[part:PARTY_TO|MEMBER_OF]->(together:Collaboration|MiniNetwork)
    WHERE visible(together) AND lasts(part)
  }
// @return
RETURN organisation AS thing, null AS other, organisation.id AS refId, organisation.joinedOn AS since, null AS count, cursor
