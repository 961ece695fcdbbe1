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
  confirm: 'Det gäller fortfarande',
  confirmedNow: 'Bekräftat i dag.',
  close: 'Det är inte aktuellt längre',
  closedNow: 'Markerat som inte aktuellt. Det föreslås inte längre.',
  confirmed: 'Senast bekräftat',
  change: 'Ändra',
  compose: 'Vilka borde träffas om det här?',
  seeSynergies: 'Vilka kan vi samarbeta med?',
}

/** Collaborations. */
export const collaborations = {
  listLead: 'Det som organisationer gör tillsammans, eller undersöker om de ska göra.',
  listEmpty: 'Här är det tomt än så länge. Lägg till det första samarbetet.',
  add: 'Lägg till ett samarbete',
  parties: 'Parter',
  confirmed: (date: string) => `bekräftade ${date}`,
  unconfirmed: 'har inte bekräftat än',
  confirm: 'Bekräfta att vi är med',
  confirmedNow: 'Ni har bekräftat att ni är med.',
  started: 'Började',
  ended: 'Avslutades',
  initiative: 'Kring initiativet',
  change: 'Ändra',
}
