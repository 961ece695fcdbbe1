// Counts how many invitations somebody has made since a moment, and how many of an organisation are open.
RETURN
  COUNT { MATCH (made:Invitation {inviterId: $inviterId}) WHERE made.createdAt > $since } AS byInviter,
  COUNT {
    MATCH (open:Invitation {state: 'open'})-[:INVITES_TO]->(:Organisation {id: $organisationId})
    WHERE open.expiresAt > $now
  } AS open
