// Invites an address or a whole domain to an organisation, unless that is done and open already, or the organisation has ended.
MATCH (organisation:Organisation {id: $organisationId})
WHERE visible(organisation)
// Takes the lock before looking, so that of two at once one is made.
SET organisation.id = $organisationId
WITH organisation
OPTIONAL MATCH (open:Invitation {state: 'open'})-[:INVITES_TO]->(organisation)
WHERE open.expiresAt > $now AND coalesce(open.address = $address, open.domain = $domain, false)
WITH organisation, goesOn(organisation) AS isOpen, count(open) > 0 AS known
FOREACH (_ IN CASE WHEN isOpen AND NOT known THEN [1] ELSE [] END |
  CREATE (:Invitation {
    id: $id, address: $address, domain: $domain, reason: $reason, inviterId: $inviterId,
    state: 'open', createdAt: $now, expiresAt: $expiresAt
  })-[:INVITES_TO]->(organisation))
RETURN organisation.name AS organisation, isOpen, known
