// Finds which organisation an invitation is to, and holds it against others until the transaction ends.
MATCH (invitation:Invitation {id: $id, state: 'open'})-[:INVITES_TO]->(organisation:Organisation)
WHERE invitation.expiresAt > $now AND visible(organisation)
SET invitation.id = $id
RETURN organisation.id AS organisationId, invitation.address AS address, invitation.domain AS domain
