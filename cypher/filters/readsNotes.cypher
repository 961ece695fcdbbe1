// Whether the viewer reads what is noted at the meetings of a mini-network: its members now, and those who keep the network in order. Never null.
($viewer.keepsAll OR EXISTS {
  MATCH (node)<-[partOfIt:MEMBER_OF]-(memberOfIt:Organisation)
  WHERE memberOfIt.id IN $viewer.organisationIds AND lasts(partOfIt)
})
