/** Needs, offers and collaborations. */
export const needsOffers = {
  needsLead: 'What the organisations look for right now.',
  needsEmpty: 'Nothing here yet. Add your first need and we start looking.',
  addNeed: 'Add a need',
  offersLead: 'What the organisations can contribute.',
  offersEmpty: 'Nothing here yet. Add your first offer and we start looking.',
  addOffer: 'Add an offer',
  seeks: 'Sought by',
  offeredBy: 'Offered by',
  closed: 'no longer open',
  until: (date: string) => `valid until ${date}`,
  validUntil: 'Valid until',
  confirm: 'It still holds',
  confirmedNow: 'Confirmed today.',
  close: 'It is no longer open',
  closedNow: 'Marked as no longer open. It is not suggested any more.',
  confirmed: 'Last confirmed',
  change: 'Change',
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
  initiative: 'Around the initiative',
  change: 'Change',
}
