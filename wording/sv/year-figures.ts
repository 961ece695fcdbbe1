import { first, inWords } from './number-words.ts'

const organisations = (n: number): string => (n === 1 ? 'en organisation' : `${inWords(n)} organisationer`)

/** The year's figures, as their page and the report say them. Enums are written as GraphQL writes them. */
export const yearFigures = {
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
    CONTACTS_ASKED: 'Bad om att få kontakt',
    CONTACTS_AGREED: 'Fick kontakt',
    CONTACTS_SUGGESTED: 'Bad om kontakt från en synergi eller parallella initiativ',
    COLLABORATIONS: 'Samarbeten',
    COLLABORATIONS_BEGUN: 'Samarbeten som började',
    COLLABORATIONS_ENDED: 'Samarbeten som avslutades',
    MINI_NETWORKS: 'Mininätverk',
    MINI_NETWORKS_FORMED: 'Mininätverk som bildades',
    PARALLELS_JUDGED: 'Parallella initiativ som bedömdes',
    NEEDS_CLOSED: 'Behov som avslutades',
    CHALLENGES: 'Klimatutmaningar',
    COMMITMENTS: 'Åtaganden',
    PAIRS: 'Par av organisationer',
  },
  ofVerdict: {
    SAME_WORK: 'Parallella initiativ som är samma arbete',
    COMPLEMENTARY: 'Parallella initiativ som kompletterar varandra',
    IN_SEQUENCE: 'Parallella initiativ där det ena bygger på det andra',
    DELIBERATE: 'Initiativ som är medvetet parallella',
    UNRELATED: 'Parallella initiativ utan samband',
    ALREADY_TALKING: 'Parallella initiativ som redan har kontakt',
  },
  ofCollaborationStatus: {
    PROPOSED: 'Samarbeten som är föreslagna',
    EXPLORING: 'Samarbeten som undersöks',
    ACTIVE: 'Samarbeten som pågår',
    PAUSED: 'Samarbeten som vilar',
    ENDED: 'Samarbeten som är avslutade',
  },
  ofMiniNetworkStatus: {
    FORMING: 'Mininätverk som bildas',
    MEETING: 'Mininätverk som träffas',
    RESTING: 'Mininätverk som vilar',
    CLOSED: 'Mininätverk som är avslutade',
  },
  columns: { kind: 'Typ', figure: 'Siffra', value: 'Antal', pairs: 'Par' },
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

export type YearFigureWords = typeof yearFigures
