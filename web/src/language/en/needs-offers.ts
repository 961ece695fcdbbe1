/** Needs, offers and collaborations. */
export const needsOffers = {
  needsLead: 'What the organisations need right now.',
  needsEmpty: 'Nothing here yet. Add your first need and we will start looking.',
  addNeed: 'Add a need',
  offersLead: 'What the organisations can contribute.',
  offersEmpty: 'Nothing here yet. Add your first offer and we will start looking.',
  addOffer: 'Add an offer',
  seeks: 'Needed by',
  offeredBy: 'Offered by',
  closed: 'no longer current',
  until: (date: string) => `valid until ${date}`,
  validUntil: 'Valid until',
  confirm: 'This still applies',
  confirmedNow: 'Confirmed today.',
  close: 'This is no longer current',
  closedNow: 'Marked as no longer current. It will not be suggested.',
  confirmed: 'Last confirmed',
  change: 'Edit',
  compose: 'Who should meet about this?',
  seeSynergies: 'Who can we work with?',
}

/** Collaborations. */
export const collaborations = {
  listLead: 'What organisations do together, or are exploring.',
  listEmpty: 'Nothing here yet. Add the first collaboration.',
  add: 'Add a collaboration',
  parties: 'Parties',
  confirmed: (date: string) => `confirmed ${date}`,
  unconfirmed: 'has not confirmed yet',
  confirm: 'Confirm that we take part',
  confirmedNow: 'You have confirmed that you take part.',
  started: 'Started',
  ended: 'Ended',
  initiative: 'On the initiative',
  change: 'Edit',
}
