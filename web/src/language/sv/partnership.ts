import { first, inWords } from '../../../../wording/sv/number-words.ts'

const organisations = (count: number): string =>
  `${count.toLocaleString('sv-SE')} ${count === 1 ? 'organisation' : 'organisationer'}`
/** What counts on the map: initiatives, collaborations and mini-networks together. */
const joint = (count: number): string =>
  `${count.toLocaleString('sv-SE')} ${count === 1 ? 'sak' : 'saker'} de gör tillsammans`
const holding = (count: number): string =>
  count === 1 ? ' En organisation håller ihop nätet.' : ` ${first(inWords(count))} organisationer håller ihop nätet.`

/** The map of the partnership: who works with whom. */
export const partnership = {
  title: 'Vilka samarbetar?',
  pictureLabel: 'Karta över vilka som samarbetar',
  role: 'karta',
  help: 'Gå mellan organisationerna med piltangenterna. Retur visar vad en organisation gör tillsammans med andra, backsteg och Escape visar alla igen. Plus, minus och noll ändrar storleken. Allt på kartan finns också i listan efter den.',
  skipToList: 'Hoppa över kartan till listan',
  invented: 'Påhittade exempel',
  hint: 'Tryck på en organisation för att se vad den gör tillsammans med andra.',
  which: 'Vilken karta',
  thisMap: 'Vilka samarbetar',
  everything: 'Allt',
  said: {
    whole: (count: number, things: number, groups: number, holders: number) =>
      groups === 0
        ? `${organisations(count)} och ${joint(things)}.`
        : `${organisations(count)}, ${joint(things)} i ${groups === 1 ? 'en grupp' : `${inWords(groups)} grupper`}.${holders === 0 ? '' : holding(holders)}`,
    without: (names: string, parts: number, cutOff: number) =>
      parts === 1
        ? `${names}: utan dem tappar ${inWords(cutOff)} ${cutOff === 1 ? 'organisation' : 'organisationer'} kontakten med de andra.`
        : `${names}: utan dem faller nätet isär i ${inWords(parts)} delar och ${inWords(cutOff)} ${cutOff === 1 ? 'organisation' : 'organisationer'} tappar kontakten med de andra.`,
    alone: (count: number) =>
      count === 0 ? 'Alla har minst ett samarbete.' : `${first(inWords(count))} har ännu inget samarbete.`,
    suggestions: (count: number) =>
      count === 1
        ? 'Ett förslag som skulle knyta ihop nätet.'
        : `${first(inWords(count))} förslag som skulle knyta ihop nätet.`,
    apart: (count: number, all: number) =>
      `Prickade linjer går mellan två där den ena söker det den andra erbjuder. ${count === all ? 'Alla' : first(inWords(count))} går mellan olika grupper eller till någon utan samarbete.`,
    mend: (holders: number, before: number, after: number) =>
      `Om ${holders === 1 ? 'den som' : `de ${inWords(holders)} som`} håller ihop nätet försvann skulle ${before} organisationer tappa kontakten med de övriga. Med förslagen blir det ${after}.`,
    noSuggestions: 'Det finns inga förslag mellan organisationer som ännu inte samarbetar.',
    focus: (name: string, partners: number, things: number) =>
      `${name}: ${partners} partner och ${things.toLocaleString('sv-SE')} ${things === 1 ? 'sak' : 'saker'} tillsammans med dem.`,
    focusAlone: (name: string) => `${name} har ännu inget samarbete.`,
    reach: (groups: number) =>
      groups === 0
        ? 'Under varje partner står det som förenar dem nu.'
        : `Når ${groups === 1 ? 'en annan grupp' : `${inWords(groups)} andra grupper`} än sin egen. Under varje partner står det som förenar dem nu.`,
    part: (name: string, count: number, groups: number) =>
      `Kring ${name}: ${organisations(count)}${groups === 0 ? '' : ` i ${groups === 1 ? 'en grupp' : `${inWords(groups)} grupper`}`}.`,
    past: (day: string, count: number, things: number) => `${day}: ${organisations(count)}, ${joint(things)}.`,
    pastNote: 'Organisationerna står på samma plats som i dag.',
    empty: 'Här är det tomt än så länge.',
    emptyNote: 'Lägg till de första organisationerna, så börjar kartan ritas.',
    noLines: (count: number) => `${organisations(count)}, som ännu inte gör något tillsammans.`,
    noLinesNote:
      'När två driver ett initiativ ihop, samarbetar eller möts i ett mininätverk blir det ett streck mellan dem här.',
    strongest: (shown: number, all: number) =>
      `Kartan visar de starkaste strecken, ${shown.toLocaleString('sv-SE')} av ${all.toLocaleString('sv-SE')}. Välj en organisation för att se alla dess.`,
    cut: (shown: number, all: number, groups: number) =>
      `Här ritas ${shown.toLocaleString('sv-SE')} av ${all.toLocaleString('sv-SE')}: de med flest partner i ${groups === 1 ? 'den största gruppen' : `de ${inWords(groups)} största grupperna`}.`,
    toOpen: 'Tryck på en grupp för att öppna den, eller sök upp en organisation. I listan under kartan finns alla.',
    discs: 'Grupperna visas som cirklar, med streck där många samarbetar. Gå närmare för att se namnen.',
    limited: (shown: number, all: number) =>
      `Kartan visar de ${shown.toLocaleString('sv-SE')} av ${all.toLocaleString('sv-SE')} som gör mest tillsammans med andra.`,
    computing: 'Kartan ordnas om. Den nya visas när den är klar.',
  },
  row: {
    alone: (count: number) => (count === 1 ? 'En samarbetar inte än' : `${first(inWords(count))} samarbetar inte än`),
    more: (count: number) => `och ${count} till`,
  },
  family: {
    public: 'offentlig',
    company: 'företag',
    research: 'forskning och utbildning',
    association: 'förening och samfund',
  },
  /** Where there is no room for more than a word. */
  familyShort: { public: 'offentlig', company: 'företag', research: 'forskning', association: 'förening' },
  groupSign: 'grupp, med det som den arbetar mest med',
  strength: { one: 'en sak ihop', two: 'två saker', three: 'tre eller fler' },
  holder: 'håller ihop',
  larger: 'större = fler partner',
  legend: 'Teckenförklaring och filter',
  legendHelp: 'Tryck för att dölja eller visa.',
  suggestion: 'förslag',
  showSuggestions: 'Visa förslag',
  hideSuggestions: 'Dölj förslag',
  nothingShown: 'Filtret döljer allt.',
  showAgain: (what: string) => `Visa ${what} igen`,
  showAll: 'Visa alla igen',
  wholePartnership: 'Visa hela partnerskapet',
  openPage: 'Öppna sidan',
  aroundMap: 'Allt kring den här',
  synergies: 'Se förslag',
  find: 'Hitta en organisation',
  findNone: 'Ingen organisation heter så.',
  time: 'Tid',
  timeNow: 'I dag',
  zoomIn: 'Närmare',
  zoomOut: 'Längre bort',
  zoomAll: 'Visa allt',
  spoken: (name: string, kind: string, partners: number) => `${name}, ${kind}, ${partners} partner`,
  spokenFocus: (name: string, partners: string) => `Visar ${name}. Partner: ${partners}.`,
  list: {
    title: 'Samma sak som lista',
    sought: 'Sök i listan',
    organisation: 'Organisation',
    kind: 'Typ',
    group: 'Grupp',
    partners: 'Partner',
    things: 'Gör tillsammans',
    holds: 'håller ihop',
    show: (name: string) => `Partner till ${name}, på kartan`,
    open: (name: string) => `Öppna ${name}`,
    more: (count: number) => `Visa ${count} till`,
    none: 'utan grupp',
    groups: 'Grupper',
    covered: (covered: number, things: number) =>
      `${covered} av ${things} saker som de gör tillsammans i gruppen handlar om detta`,
    members: (count: number) => `${count} organisationer`,
    suggestions: 'Förslag',
  },
  save: {
    button: 'Spara bilden',
    png: 'Som bild, A3 (PNG)',
    svg: 'Som teckning, A3 (SVG)',
    print: 'Skriv ut',
    smaller: (width: number, height: number, dots: number) =>
      `Webbläsaren klarar inte en så stor bild. Den sparades som ${width} × ${height} punkter, ${dots} punkter per tum.`,
    failed: 'Det gick inte att göra en bild här. Spara som teckning i stället.',
    saved: 'Bilden är sparad.',
    invented: 'Påhittade exempel: inga verkliga organisationer.',
    source: (partnership: string, day: string) => `${partnership}. Källa: Mellanrum, ${day}`,
  },
  around: {
    title: 'Samarbetar med',
    more: (count: number) => `Visa ${count} till`,
    none: 'Gör ännu inget tillsammans med andra.',
    onMap: 'Se på kartan',
  },
}
