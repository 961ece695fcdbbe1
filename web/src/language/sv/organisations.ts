/** Organisations and people. */
export const organisations = {
  listLead: 'Alla som finns i partnerskapet, och några till.',
  listEmpty: 'Här är det tomt än så länge. Lägg till er organisation, så blir ni de första.',
  add: 'Lägg till en organisation',
  partner: 'partner',
  partnerSince: 'Partner sedan',
  place: 'Plats',
  website: 'Webbplats',
  capacity: 'Orkar med',
  capacityValue: (n: number) => (n === 1 ? 'ett samarbete i taget' : `${n} samarbeten i taget`),
  seeSynergies: 'Vilka kan vi samarbeta med?',
  onMap: 'Visa på kartan',
  change: 'Ändra',
  needs: 'Det här söker vi',
  noNeeds: 'Inga behov än. Lägg till ert första behov, så börjar vi leta.',
  addNeed: 'Lägg till ett behov',
  offers: 'Det här kan vi bidra med',
  noOffers: 'Inga erbjudanden än. Två behov och ett erbjudande räcker långt.',
  addOffer: 'Lägg till ett erbjudande',
  initiatives: 'Initiativ',
  noInitiatives: 'Inga initiativ än.',
  addInitiative: 'Lägg till ett initiativ',
  motivations: 'Det som driver och oroar',
  noMotivations: 'Inga förhoppningar eller farhågor än.',
  collaborations: 'Samarbeten',
  noCollaborations: 'Inga samarbeten än.',
  miniNetworks: 'Mininätverk',
  people: 'Personer',
  noPeople: 'Inga personer än.',
  commitments: 'Åtaganden',
  commitmentsShort: (n: number) =>
    n === 0
      ? 'Inga åtaganden än. Varje partner åtar sig minst fem klimatutmaningar.'
      : `${n} av minst fem klimatutmaningar.`,
  stories: 'Berättelser',
  supports: 'ställer sig bakom',
  confirmed: 'bekräftat',
  unconfirmed: 'inte bekräftat än',
}

/** People. */
export const people = {
  listLead: 'De som arbetar med omställningen i organisationerna.',
  listEmpty: 'Här är det tomt än så länge. Lägg till den första personen.',
  add: 'Lägg till en person',
  worksAt: 'Arbetar på',
  noOrganisation: 'Ingen organisation angiven.',
  initiatives: 'Kontakt för',
  noInitiatives: 'Inte kontakt för något initiativ.',
  motivations: 'Det som driver och oroar',
  role: 'Roll',
}
