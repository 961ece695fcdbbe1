/** Small numbers in words, as one writes them in running text. */
const small = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']
const inWords = (count: number): string => small[count] ?? String(count)
/** With a capital, to begin a sentence. */
const first = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
const organisations = (n: number): string => (n === 1 ? 'en organisation' : `${inWords(n)} organisationer`)
/** How often, to begin a sentence. */
const times = (n: number): string => `${first(inWords(n))} ${n === 1 ? 'gång' : 'gånger'}`
const afterSuggestion = (asked: number, suggested: number): string => {
  if (suggested === 0) return ''
  if (asked === 1) return ', efter ett förslag'
  return `, ${suggested === asked ? 'alla' : inWords(suggested)} av dem efter ett förslag`
}

/** The report as the page of the same name says it. */
export const swedish = {
  title: (partnership: string, year: number) => `${partnership}: året ${year}`,
  whole: (year: number) => `Kontakter, samarbeten och mininätverk under ${year}, och hur nätet såg ut vid årets slut.`,
  soFar: (day: string) => `Kontakter, samarbeten och mininätverk från årets början till och med ${day}.`,
  inShort: {
    title: 'Året i korthet',
    contacts: (asked: number, agreed: number, suggested: number) =>
      asked === 0
        ? 'Ingen bad om att få kontakt.'
        : `${times(asked)} bad någon om kontakt${afterSuggestion(asked, suggested)}. ${agreed === 0 ? 'Ingen har fått kontakt än.' : `${times(agreed)} fick de kontakt.`}`,
    collaborations: (begun: number, ended: number, active: number) =>
      `${begun} ${begun === 1 ? 'samarbete' : 'samarbeten'} började och ${ended} avslutades. Nu pågår ${active}.`,
    miniNetworks: (formed: number, meeting: number) => `${formed} mininätverk bildades. Nu träffas ${meeting}.`,
    overlaps: (judged: number, same: number) =>
      judged === 0
        ? 'Inga parallella initiativ bedömdes.'
        : `${judged} par av parallella initiativ bedömdes${same > 0 ? `, och ${same} av dem var samma arbete` : ''}.`,
    needs: (closed: number) => (closed === 0 ? 'Inga behov avslutades.' : `${closed} behov avslutades.`),
    judged: (all: number, relevant: number, share: string) =>
      `Av ${all} förslag som någon har tagit ställning till, också tidigare år, var ${relevant} ${relevant === 1 ? 'användbart' : 'användbara'} (${share}).`,
    notJudged: 'Ingen har än tagit ställning till något förslag, så hur bra förslagen är går inte att säga.',
  },
  how: {
    title: 'Så är siffrorna räknade',
    paragraphs: [
      'Det som hände under året räknas efter sin dag. Det som pågår räknas så som det är nu.',
      'Ett samarbete räknas mellan dem som själva har bekräftat det. Vilka som gör något tillsammans bygger på gemensamma initiativ, samarbeten och mininätverk, vid årets slut eller i dag om året inte är slut.',
      'De som håller ihop nätet är de få som flest av de kortaste vägarna mellan andra går genom, om någon tappar vägen till de andra utan dem.',
    ],
  },
  source: (day: string) => `Källa: Mellanrum, ${day}`,
  groups: {
    contacts: 'Kontakter',
    collaborations: 'Samarbeten',
    miniNetworks: 'Mininätverk',
    rest: 'Parallella initiativ och behov',
    challenges: 'Åtaganden per klimatutmaning',
    shape: 'Hur hänger nätet ihop?',
    pairs: 'Vilka slags organisationer gör något tillsammans?',
  },
  pairsLead: 'Så många par av organisationer leder eller deltar i samma initiativ, samarbete eller mininätverk.',
  noPairs: 'Ingen gör något tillsammans än.',
  noChallenges: 'Här finns inga klimatutmaningar än.',
  moreChallenges: (n: number) => `Och ${n} ${n === 1 ? 'klimatutmaning' : 'klimatutmaningar'} till.`,
  names: {
    contacts_asked: 'Bad om att få kontakt',
    contacts_agreed: 'Fick kontakt',
    contacts_suggested: 'Bad om kontakt från en synergi eller parallella initiativ',
    collaborations: 'Samarbeten',
    collaborations_begun: 'Samarbeten som började',
    collaborations_ended: 'Samarbeten som avslutades',
    mini_networks: 'Mininätverk',
    mini_networks_formed: 'Mininätverk som bildades',
    parallels_judged: 'Parallella initiativ som bedömdes',
    needs_closed: 'Behov som avslutades',
  },
  ofVerdict: {
    same_work: 'Parallella initiativ som är samma arbete',
    complementary: 'Parallella initiativ som kompletterar varandra',
    in_sequence: 'Parallella initiativ där det ena bygger på det andra',
    deliberate: 'Initiativ som är medvetet parallella',
    unrelated: 'Parallella initiativ utan samband',
    already_talking: 'Parallella initiativ som redan har kontakt',
  },
  ofCollaborationStatus: {
    proposed: 'Samarbeten som är föreslagna',
    exploring: 'Samarbeten som undersöks',
    active: 'Samarbeten som pågår',
    paused: 'Samarbeten som vilar',
    ended: 'Samarbeten som är avslutade',
  },
  ofMiniNetworkStatus: {
    forming: 'Mininätverk som bildas',
    meeting: 'Mininätverk som träffas',
    resting: 'Mininätverk som vilar',
    closed: 'Mininätverk som är avslutade',
  },
  columns: { figure: 'Siffra', value: 'Antal' },
  kind: 'Typ',
  organisationKind: {
    municipality: 'kommun',
    municipal_company: 'kommunalt bolag',
    company: 'företag',
    academia: 'lärosäte eller forskningsinstitut',
    association: 'förening',
    authority: 'myndighet',
    region: 'region',
    cooperative: 'kooperativ',
    other: 'annan',
  },
  shape: {
    empty: 'Här finns inga organisationer än.',
    linked: (linked: number, all: number) => `${linked} av ${all} organisationer gör något tillsammans med andra.`,
    parts: (n: number) =>
      n === 1
        ? 'De hänger alla ihop: vägen går från vem som helst till vem som helst.'
        : `De bildar ${inWords(n)} delar som inte har någon väg till varandra.`,
    bridges: (names: string, n: number, cutOff: number) =>
      `${names} håller ihop nätet. Utan ${n === 1 ? 'den' : 'dem'} skulle ${organisations(cutOff)} tappa vägen till de flesta andra.`,
    noBridges:
      'Inga enskilda organisationer håller ihop nätet: ingen tappar vägen till de andra om några få faller bort.',
    reach: (n: number, isFewest: boolean) =>
      isFewest
        ? `${first(organisations(n))} räcker för att nå alla som gör något med andra; med färre går det inte.`
        : `${first(organisations(n))} räcker för att nå alla som gör något med andra.`,
    reachLead: 'Alla andra har minst en av dem som partner:',
    alone: (n: number) => (n === 0 ? 'Ingen står utan samarbete.' : `${first(organisations(n))} står utan samarbete:`),
    more: (n: number) => `och ${n} till`,
    before: (year: number) => `Sedan slutet av ${year}`,
    changed: {
      organisations: (before: number, now: number) =>
        before === now ? 'Lika många organisationer som då.' : `Organisationerna var ${before} och är ${now}.`,
      alone: (before: number, now: number) =>
        before === now
          ? `Lika många står utan samarbete: ${now}.`
          : `${now === 0 ? 'Ingen' : first(inWords(now))} står utan samarbete, mot ${before === 0 ? 'ingen' : inWords(before)} då.`,
      reach: (before: number, now: number) =>
        before === now
          ? `Lika många räcker för att nå alla: ${now}.`
          : `Nu räcker ${organisations(now)} för att nå alla. Då behövdes ${inWords(before)}.`,
      nowBridges: (names: string) => `Håller ihop nätet nu men inte då: ${names}.`,
      noLonger: (names: string) => `Höll ihop nätet då men inte nu: ${names}.`,
      noLongerAlone: (names: string) => `Står inte längre utan samarbete: ${names}.`,
    },
  },
}

export type ReportWords = typeof swedish
