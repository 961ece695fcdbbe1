// Lists the open invitations for an address, its own and those of its domain, to organisations that its account does not speak for.
MATCH (invitation:Invitation {state: 'open'})-[:INVITES_TO]->(organisation:Organisation)
WHERE (invitation.address = $address OR invitation.domain = $domain) AND invitation.expiresAt > $now
  AND visible(organisation) AND goesOn(organisation)
  AND NOT EXISTS { (:Account {id: $accountId})-[:SPEAKS_FOR]->(organisation) }
OPTIONAL MATCH (inviter:Account {id: invitation.inviterId})
RETURN
  invitation.id AS id,
  organisation.id AS organisationId,
  organisation.name AS organisation,
  invitation.reason AS reason,
  coalesce(inviter.name, inviter.address) AS inviter,
  invitation.expiresAt AS expiresAt
ORDER BY expiresAt
LIMIT 20
