// Lists the invitations to an organisation, the latest first.
MATCH (invitation:Invitation)-[:INVITES_TO]->(organisation:Organisation {id: $organisationId})
WHERE visible(organisation)
RETURN
  invitation.id AS id,
  invitation.address AS address,
  invitation.domain AS domain,
  invitation.reason AS reason,
  CASE WHEN invitation.state = 'open' AND invitation.expiresAt <= $now THEN 'expired' ELSE invitation.state END AS state,
  invitation.createdAt AS createdAt,
  invitation.expiresAt AS expiresAt
ORDER BY createdAt DESC, id DESC
LIMIT 100
