// Finds the organisation that is proposed to call the first meeting.
MATCH (organisation:Organisation {id: proposal.convenerId})
WHERE visible(organisation)
RETURN organisation AS node
LIMIT 1
