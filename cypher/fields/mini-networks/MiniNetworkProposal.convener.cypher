// Finds the organisation that is proposed to call the first meeting.
MATCH (organisation:Organisation {id: proposal.convenerId})
WHERE organisation.visibility IN $viewer.sees
RETURN organisation AS node
LIMIT 1
