// Whether the viewer reads what is noted at the meetings of a mini-network: its members now, and coordinators. Never null.
($viewer.mayDoEverything OR EXISTS {
  MATCH (node)<-[partOfIt:MEMBER_OF]-(memberOfIt:Organisation)
  WHERE memberOfIt.id IN $viewer.organisationIds AND lasts(partOfIt)
})
