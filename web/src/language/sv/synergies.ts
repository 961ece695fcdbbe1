/** Synergies, and how one speaks. */
export const synergies = {
  titleFor: (name: string) => `Synergier för ${name}`,
  lead: 'Andra som söker det ni har, eller har det ni söker. Ni ser alltid varför.',
  choose: 'Vilka kan vi samarbeta med?',
  chooseLead: 'Säg vilka ni är, så visar vi vilka som passar och varför.',
  thin: 'Vi vet för lite om er för att föreslå något. Två behov och ett erbjudande räcker långt.',
  none: 'Vi har inte hittat någon just nu. Det betyder inte att ingen finns: lägg till ett behov eller ett erbjudande, så letar vi vidare.',
  you: 'Ni och',
  strongFirst: 'De starkaste står först.',
  computed: (date: string) => `Uppdaterat ${date}.`,
  pending: (n: number) => (n === 1 ? 'En ändring är på väg in.' : `${n} ändringar är på väg in.`),
  youWin: 'Det vinner ni',
  theyWin: 'Det vinner de',
  unknown: 'Det vet vi inte',
  youWinNothing: 'Inget vi ser just nu. Fråga vad de kan bidra med.',
  theyWinNothing: 'Inget vi ser just nu. Berätta vad ni kan bidra med.',
  youSeek: 'Ni söker',
  theySeek: 'De söker',
  youHave: 'Ni har',
  theyHave: 'De har',
  /** What is sought, as it stands after "ni söker". */
  sought: {
    COMPETENCE: 'hjälp av någon som kan',
    VENUE: 'en plats',
    FUNDING: 'pengar',
    DATA: 'uppgifter',
    TIME: 'någon som har tid',
    EQUIPMENT: 'utrustning',
    CONTACTS: 'rätt kontakt',
    MATERIAL: 'material',
    OTHER: 'hjälp',
  },
  sentence: {
    both: (yours: string, theirs: string) => {
      if (yours !== theirs) return `Ni kan hjälpa varandra: ni söker ${yours}, och de söker ${theirs}.`
      return yours === 'rätt kontakt'
        ? 'Ni kan vara rätt kontakt för varandra.'
        : `Ni söker båda ${yours} och kan hjälpa varandra.`
    },
    yours: (need: string, same: boolean) =>
      same
        ? `Ni söker ${need}, och det verkar finnas hos dem.`
        : `Ni söker ${need}. Det de erbjuder kan vara till hjälp.`,
    theirs: (need: string, same: boolean) =>
      same
        ? `De söker ${need}, och det verkar finnas hos er.`
        : `De söker ${need}. Det ni erbjuder kan vara till hjälp.`,
    shared: 'Ni arbetar med samma frågor.',
  },
  quiet: 'Det är få förslag. Det här skulle hjälpa:',
  helps: {
    need: 'Lägg till ett behov till',
    firstNeed: 'Lägg till ert första behov',
    offer: 'Lägg till ett erbjudande till',
    firstOffer: 'Lägg till ert första erbjudande',
    words: 'Skriv med de ord andra skulle använda, och säg vilket tema det gäller. Det är ord och teman som möts.',
    themes: 'Se vad andra söker och erbjuder i era teman',
  },
  sharedThemes: 'Ni arbetar båda med',
  sharedMotivations: 'Ni delar',
  path: 'Så hänger det ihop',
  weighed: 'Så vägde vi',
  weighedMost: 'väger tyngst',
  bridge: 'länkar två delar av nätverket',
  confirmed: (date: string) => `Senast bekräftat ${date}.`,
  follow: 'Följ',
  ask: 'Be om en presentation',
  theyAsk: 'De har bett om en presentation. Säger ni ja kan ni ta kontakt med varandra.',
  sayYes: 'Säg ja till en presentation',
  bothAsk: 'Ni har båda bett om en presentation. Ta kontakt:',
  notNow: 'Inte nu',
  later: {
    ALREADY_KNOW: 'Vi känner redan varandra',
    NOT_RELEVANT: 'Det passar inte oss',
    NO_CAPACITY: 'Vi har inte tid just nu',
    REMIND_ME_LATER: 'Påminn oss senare',
  },
  said: {
    FOLLOW: 'Ni följer den här.',
    ASK_FOR_INTRODUCTION:
      'Ni har bett om en presentation. De ser det hos sig, och ni kan ta kontakt när båda har sagt ja.',
    ALREADY_KNOW: 'Ni känner redan varandra. Vi slutar föreslå den.',
    NOT_RELEVANT: 'Den passar inte er. Vi slutar föreslå den.',
    NO_CAPACITY: 'Ni har inte tid just nu. Vi väntar med den.',
    REMIND_ME_LATER: 'Vi påminner er längre fram.',
  },
  undone: 'Ångrat. Förslaget är tillbaka.',
  notSaved: 'Det gick inte att spara. Försök igen om en stund.',
  print: 'Skriv ut listan',
  part: {
    reciprocity: 'att båda vinner',
    text: 'att texterna liknar varandra',
    theme: 'gemensamma teman',
    graph: 'gemensamma kontakter',
    place: 'närhet',
    recency: 'att det är aktuellt',
    motivation: 'gemensamma drivkrafter',
  } as Record<string, string>,
  unknowns: {
    timing: 'om tidplanerna går ihop',
    confirmation: 'om det fortfarande är aktuellt, det har inte bekräftats',
    gainOfUs: 'vad ni vinner',
    gainOfThem: 'vad de vinner',
    needsOfUs: 'vad ni söker',
    offersOfUs: 'vad ni kan bidra med',
    linksOfUs: 'vilka ni känner sedan tidigare',
    placeOfUs: 'var ni finns',
    needsOfThem: 'vad de söker',
    offersOfThem: 'vad de kan bidra med',
    linksOfThem: 'vilka de känner sedan tidigare',
    placeOfThem: 'var de finns',
  } as Record<string, string>,
}
