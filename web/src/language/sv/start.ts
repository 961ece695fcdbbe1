/** The start page. */
export const start = {
  title: (partnership: string) => `Hitta samarbeten i ${partnership}`,
  lead: 'För företag, föreningar, forskare och offentliga organisationer som ställer om för klimatet.',
  invented: 'Organisationerna är påhittade exempel.',
  questions: 'Tre frågor',
  synergies: {
    question: 'Vilka kan vi samarbeta med?',
    answer: 'Synergier: andra som söker det ni erbjuder, eller tvärtom.',
  },
  parallels: {
    question: 'Vilka gör redan något liknande?',
    answer: 'Parallella initiativ: två som kan göra jobbet ihop.',
  },
  miniNetworks: {
    question: 'Vilka borde träffas?',
    answer: 'Mininätverk: tre till sju organisationer som kan hjälpa varandra.',
  },
  mine: {
    label: 'Vilken organisation hör du till?',
    hint: 'Välj den, så visar vi vilka ni kan samarbeta med.',
    placeholder: 'Skriv namnet',
    change: 'Byt organisation',
    you: 'Du hör till',
    newcomer: 'Finns den inte här? Berätta om er',
  },
  news: {
    title: (name: string) => `Nytt för ${name}`,
    tag: 'nytt',
    all: 'Se alla förslag',
    tellMore: 'Berätta mer om er',
    none: 'Inga nya förslag just nu.',
    gathering: 'Nästa träff',
  },
  figures: {
    title: 'Partnerskapet just nu',
    things: (count: string, partners: string, organisations: string) => ({
      count,
      says: `saker som ${partners} av ${organisations} organisationer gör tillsammans`,
    }),
    alone: (count: string) => ({ count, says: 'organisationer har ännu inget samarbete' }),
    parallels: (count: string) => ({ count, says: 'par initiativ liknar varandra' }),
    needs: (count: string, offers: string) => ({
      count,
      says: `öppna behov, och ${offers} erbjudanden som kan möta dem`,
    }),
  },
  browse: 'Eller se dig omkring',
  mapAction: 'Se kartan över vilka som samarbetar',
}
