/** Needs, offers and collaborations. */
export const needsOffers = {
  needsLead: 'Det här söker organisationerna just nu.',
  needsEmpty: 'Här är det tomt än så länge. Lägg till ert första behov, så börjar vi leta.',
  addNeed: 'Lägg till ett behov',
  offersLead: 'Det här kan organisationerna bidra med.',
  offersEmpty: 'Här är det tomt än så länge. Lägg till ert första erbjudande, så börjar vi leta.',
  addOffer: 'Lägg till ett erbjudande',
  seeks: 'Söks av',
  offeredBy: 'Erbjuds av',
  closed: 'inte aktuellt längre',
  until: (date: string) => `gäller till ${date}`,
  validUntil: 'Gäller till',
  confirmed: 'Senast bekräftat',
  themes: 'Teman',
  change: 'Ändra',
  compose: 'Vilka borde träffas om det här?',
  seeSynergies: 'Vilka kan vi samarbeta med?',
  openOnly: 'Bara aktuella',
}

/** Collaborations. */
export const collaborations = {
  listLead: 'Det som organisationer gör tillsammans, eller undersöker om de ska göra.',
  listEmpty: 'Här är det tomt än så länge. Lägg till det första samarbetet.',
  add: 'Lägg till ett samarbete',
  parties: 'Parter',
  confirmed: (date: string) => `bekräftade ${date}`,
  unconfirmed: 'har inte bekräftat än',
  started: 'Började',
  ended: 'Avslutades',
  themes: 'Teman',
  initiative: 'Runt initiativet',
  change: 'Ändra',
}
