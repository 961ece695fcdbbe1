/** The page where a newcomer tells about the organisation. */
export const newcomers = {
  title: 'Berätta om er',
  titleFor: (name: string) => `Berätta mer om ${name}`,
  lead: 'Ett behov eller ett erbjudande räcker för att börja. Förslagen kommer några sekunder efter att ni har sparat.',
  name: 'Vad heter organisationen?',
  kind: 'Vad är det för organisation?',
  needs: {
    title: 'Vad söker ni?',
    hint: 'Till exempel: någon som kan mäta elanvändningen i äldre hus.',
    row: (number: number) => `Behov ${number}`,
  },
  offers: {
    title: 'Vad kan ni bidra med?',
    hint: 'Till exempel: mätutrustning att låna och två personer som kan den.',
    row: (number: number) => `Erbjudande ${number}`,
  },
  motivations: {
    title: 'Vad driver och oroar er?',
    hint: 'Till exempel: att små företag inte har tid att ställa om.',
    row: (number: number) => `Drivkraft eller oro ${number}`,
  },
  initiatives: {
    title: 'Vad gör ni redan?',
    hint: 'Ett initiativ per rad, i en mening.',
    row: (number: number) => `Initiativ ${number}`,
  },
  rowKind: (row: string) => `${row}, typ`,
  problem: (row: string, problem: string) => `${row}: ${problem}`,
  save: 'Spara och se förslag',
  saved: 'Sparat. Förslagen visas när de är klara.',
  told: 'Det här har ni berättat',
  suggestions: 'Förslag till er',
  waiting: 'Här kommer förslagen när ni har sparat.',
  looking: 'Sparat. Vi letar efter vilka ni kan samarbeta med …',
  none: 'Vi har inte hittat någon än. Lägg till ett behov eller ett erbjudande, så letar vi vidare.',
  found: (count: number) => (count === 1 ? 'Vi har hittat ett förslag.' : `Vi har hittat ${count} förslag.`),
  choose: 'Är ni redan med? Välj er organisation',
}
