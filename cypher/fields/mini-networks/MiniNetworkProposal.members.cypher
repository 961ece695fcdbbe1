// Finds the organisations of a proposal, with what each is worth to it.
UNWIND range(0, size(proposal.memberIds) - 1) AS position
MATCH (organisation:Organisation {id: proposal.memberIds[position]})
WHERE visible(organisation)
RETURN organisation, proposal.memberContributions[position] AS worth, proposal.memberShares[position] AS sharesMotivation,
  organisation.id = proposal.convenerId AS convener
ORDER BY convener DESC, worth DESC, organisation.id
LIMIT 10
