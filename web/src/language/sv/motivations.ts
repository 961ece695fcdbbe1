/** Hopes, concerns and drivers. */
export const motivations = {
  listLead: 'Det som människor i partnerskapet har sagt att de hoppas på, oroar sig för och drivs av.',
  listEmpty: 'Här är det tomt än så länge. Skriv den första förhoppningen eller farhågan.',
  add: 'Skriv en förhoppning eller farhåga',
  who: 'Vilka delar den',
  nobody: 'Ingen organisation har ställt sig bakom den än.',
  holds: 'har sagt det',
  supports: 'står bakom',
  answered: 'Vad görs åt det',
  unanswered: 'Inget initiativ bemöter det än.',
  said: 'Sagt på',
  source: 'Källa',
  support: 'Vi står också bakom den',
  supported: 'Ni står nu bakom den.',
  endSupport: 'Vi står inte längre bakom den',
  supportEnded: 'Ni står inte längre bakom den.',
  compose: 'Vilka borde träffas om det här?',
}
