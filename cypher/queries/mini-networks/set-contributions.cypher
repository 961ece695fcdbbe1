// Notes what members of a mini-network bring to it now, and why they were asked.
UNWIND $contributions AS given
MATCH (:Organisation {id: given.organisationId})-[part:MEMBER_OF]->(:MiniNetwork {id: $id})
WHERE lasts(part)
SET part.contribution = coalesce(given.contribution, part.contribution), part.reason = coalesce(given.reason, part.reason)
RETURN count(part) AS noted
