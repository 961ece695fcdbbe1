// Counts how many invitations somebody has made since a moment, and how many of an organisation are open.
// The organisation is held first, so that of many at once each counts those before it.
OPTIONAL MATCH (organisation:Organisation {id: $organisationId})
WHERE visible(organisation)
SET organisation.id = $organisationId
RETURN
  COUNT { MATCH (made:Invitation {inviterId: $inviterId}) WHERE made.createdAt > $since } AS byInviter,
  COUNT {
    MATCH (open:Invitation {state: 'open'})-[:INVITES_TO]->(:Organisation {id: $organisationId})
    WHERE open.expiresAt > $now
  } AS open
