import { first, inWords } from '../../../../wording/sv/number-words.ts'

/** Gatherings, reflections, self-assessments and stories. */
export const gatherings = {
  listLead: 'Lärandeträffar, webbinarier och andra tillfällen då partnerskapet möts.',
  listEmpty: 'Här är det tomt än så länge. Lägg till den första träffen.',
  add: 'Lägg till en träff',
  change: 'Ändra',
  toCome: 'kommer',
  when: 'När',
  place: 'Plats',
  speakers: 'Medverkande',
  hours: (from: string, to: string) => `kl. ${from}–${to}`,
  from: (from: string) => `kl. ${from}`,
  reflections: 'Reflektioner',
  noReflections: 'Inga reflektioner än. Skriv den första.',
  addReflection: 'Skriv en reflektion',
  moreReflections: 'Visa fler reflektioner',
  changeReflection: 'Ändra',
  assessment: 'Självskattning',
  wished: 'Önskade tematräffar',
  took: 'Deltagare',
  writtenAt: 'Skrevs på',
  source: 'Källa',
}

/** The self-assessment: three subjects, three levels. */
export const assessment = {
  subject: { YOU: 'Du', ORGANISATION: 'Din organisation', TOGETHER: 'Vi tillsammans' },
  level: { POOR: 'Dålig', FAIR: 'Medel', GOOD: 'Bra' },
  add: 'Lägg till en självskattning',
  addLead: 'Alla svarar dålig, medel eller bra: för sig själva, sin organisation och oss tillsammans.',
  theme: 'Vad handlar den om?',
  question: 'Vad ska alla svara på?',
  questionHint: 'Till exempel: Hur bra är vi på att dela med oss av det som inte blev som vi tänkt?',
  challenging: 'Fråga om det som är utmanande',
  good: 'Fråga om det som går bra',
  takeAway: 'Fråga vad deltagarna tar med sig',
  added: 'Självskattningen är tillagd.',
  answer: 'Svara själv',
  send: 'Skicka mitt svar',
  sent: 'Tack. Ditt svar räknas med i summeringen.',
  choose: 'Välj ett svar på varje rad.',
  tooFew: 'Visas när minst fem har svarat, så att ingen kan pekas ut.',
  waiting: (count: number) =>
    count === 1
      ? 'Ett svar till har kommit. Nya svar visas minst fem åt gången, så att ingen kan pekas ut.'
      : `${first(inWords(count))} svar till har kommit. Nya svar visas minst fem åt gången, så att ingen kan pekas ut.`,
  legend: (poor: number, fair: number, good: number) => `${poor} dålig, ${fair} medel, ${good} bra`,
}

/** Stories, the mistakes too. */
export const stories = {
  listLead: 'Berättelser om hur det gick, även när det gick fel. Andra kan lära av dem.',
  listEmpty: 'Här är det tomt än så länge. Dela den första berättelsen.',
  add: 'Dela en berättelse',
  change: 'Ändra',
  mistake: 'ett misstag att lära av',
  toldBy: 'Berättat av',
}
