/** The start page. */
export const start = {
  title: 'Ta reda på vilka som redan finns här',
  lead: 'Det viktiga händer ofta mellan organisationer. Mellanrum visar vilka som kan hjälpa varandra, vilka som gör samma sak och vilka som borde träffas.',
  questions: 'Tre frågor',
  synergies: {
    question: 'Vilka kan vi samarbeta med?',
    answer: 'Synergier: andra som söker det ni har, eller har det ni söker.',
  },
  parallels: {
    question: 'Vilka gör redan något liknande?',
    answer: 'Parallella initiativ: hitta varandra innan ni gör samma sak två gånger.',
  },
  miniNetworks: {
    question: 'Vilka borde träffas?',
    answer: 'Mininätverk: tre till sju som delar en fråga och kan hjälpa varandra.',
  },
  mine: {
    label: 'Vilka är ni?',
    hint: 'Skriv namnet på er organisation. Valet stannar på den här enheten.',
    change: 'Byt organisation',
    you: 'Ni är',
    newcomer: 'Finns ni inte här? Lägg till er organisation',
  },
  counts: (n: { organisations: string; initiatives: string; resources: string; motivations: string }) =>
    `Här finns ${n.organisations} organisationer, ${n.initiatives} initiativ, ${n.resources} behov och erbjudanden och ${n.motivations} förhoppningar och farhågor.`,
  browse: 'Eller titta runt',
  mapTitle: 'Se hela partnerskapet på en gång',
  mapAction: 'Öppna kartan',
}
