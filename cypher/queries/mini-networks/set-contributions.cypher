// Notes what members of a mini-network bring to it now.
UNWIND $contributions AS given
MATCH (:Organisation {id: given.organisationId})-[part:MEMBER_OF]->(:MiniNetwork {id: $id})
WHERE (part.until IS NULL OR part.until > $today)
SET part.contribution = given.contribution
RETURN count(part) AS noted
