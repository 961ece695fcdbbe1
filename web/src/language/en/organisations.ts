/** Organisations and people. */
export const organisations = {
  listLead: 'Everyone in the partnership, and a few more.',
  listEmpty: 'Nothing here yet. Add your organisation and you will be the first.',
  add: 'Add an organisation',
  partner: 'partner',
  partnerSince: 'Partner since',
  place: 'Place',
  website: 'Website',
  capacity: 'Has room for',
  capacityValue: (n: number) => (n === 1 ? 'one collaboration at a time' : `${n} collaborations at a time`),
  seeSynergies: 'Who can we work with?',
  onMap: 'Show on the map',
  change: 'Change',
  needs: 'What we look for',
  noNeeds: 'No needs yet. Add your first need and we start looking.',
  addNeed: 'Add a need',
  offers: 'What we can contribute',
  noOffers: 'No offers yet. Two needs and one offer go a long way.',
  addOffer: 'Add an offer',
  initiatives: 'Initiatives',
  noInitiatives: 'No initiatives yet.',
  addInitiative: 'Add an initiative',
  motivations: 'What drives and worries',
  noMotivations: 'No hopes or concerns yet.',
  collaborations: 'Collaborations',
  noCollaborations: 'No collaborations yet.',
  miniNetworks: 'Mini-networks',
  people: 'People',
  noPeople: 'No people yet.',
  commitments: 'Commitments',
  commitmentsShort: (n: number) =>
    n === 0
      ? 'No commitments yet. Each partner commits to at least five climate challenges.'
      : `${n} of at least five climate challenges.`,
  stories: 'Stories',
  supports: 'stands behind',
  confirmed: 'confirmed',
  unconfirmed: 'not confirmed yet',
}

/** People. */
export const people = {
  listLead: 'Those who work with the transition in the organisations.',
  listEmpty: 'Nothing here yet. Add the first person.',
  add: 'Add a person',
  worksAt: 'Works at',
  noOrganisation: 'No organisation given.',
  initiatives: 'Contact for',
  noInitiatives: 'Not a contact for any initiative.',
  motivations: 'What drives and worries',
  role: 'Role',
}
