// Notes how an invitation ended, and forgets mail about it that has not left.
MATCH (invitation:Invitation {id: $id})
SET invitation.state = $state, invitation.endedAt = $now
WITH invitation
OPTIONAL MATCH (mail:Mail {key: 'invitation|' + invitation.id})
WHERE mail.state = 'waiting'
DETACH DELETE mail
RETURN DISTINCT invitation.id AS id
