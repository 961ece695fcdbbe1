import type { ReportWords } from './report-words-sv.ts'

/** Small numbers in words, as one writes them in running text. */
const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const inWords = (count: number): string => small[count] ?? String(count)
/** With a capital, to begin a sentence. */
const first = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
const organisations = (n: number): string => (n === 1 ? 'one organisation' : `${inWords(n)} organisations`)
/** How often, to begin a sentence. */
const times = (n: number): string => (n === 1 ? 'Once' : n === 2 ? 'Twice' : `${first(inWords(n))} times`)
const afterSuggestion = (asked: number, suggested: number): string => {
  if (suggested === 0) return ''
  if (asked === 1) return ', after a suggestion'
  return `, ${suggested === asked ? 'all' : inWords(suggested)} of them after a suggestion`
}

/** The report as the page of the same name says it. */
export const english: ReportWords = {
  title: (partnership, year) => `${partnership}: the year ${year}`,
  whole: (year) => `Contacts, collaborations and mini-networks in ${year}, and the network at the end of the year.`,
  soFar: (day) => `Contacts, collaborations and mini-networks from the beginning of the year to ${day}.`,
  inShort: {
    title: 'The year in short',
    contacts: (asked, agreed, suggested) =>
      asked === 0
        ? 'No one asked to get in touch.'
        : `${times(asked)} someone asked to get in touch${afterSuggestion(asked, suggested)}. ${agreed === 0 ? 'No one got in touch yet.' : `${times(agreed)} they got in touch.`}`,
    collaborations: (begun, ended, active) =>
      `${begun} ${begun === 1 ? 'collaboration' : 'collaborations'} began and ${ended} ended. ${active} are active now.`,
    miniNetworks: (formed, meeting) =>
      `${formed} ${formed === 1 ? 'mini-network was' : 'mini-networks were'} formed. ${meeting} meet now.`,
    overlaps: (judged, same) =>
      judged === 0
        ? 'No parallel initiatives were judged.'
        : `${judged} ${judged === 1 ? 'pair' : 'pairs'} of parallel initiatives ${judged === 1 ? 'was' : 'were'} judged${same > 0 ? `, and ${same} of them as the same work` : ''}.`,
    needs: (closed) =>
      closed === 0 ? 'No needs were closed.' : `${closed} ${closed === 1 ? 'need was' : 'needs were'} closed.`,
    judged: (all, relevant, share) =>
      `Of ${all} ${all === 1 ? 'suggestion' : 'suggestions'} that someone has responded to, in earlier years too, ${relevant} ${relevant === 1 ? 'was' : 'were'} useful (${share}).`,
    notJudged: 'No one has responded to a suggestion yet, so how good they are cannot be said.',
  },
  how: {
    title: 'How the figures are counted',
    paragraphs: [
      'What happened in the year is counted by its day. What is going on is counted as it stands now.',
      'A collaboration counts between those who have confirmed it themselves. Who does something together rests on shared initiatives, collaborations and mini-networks, at the end of the year, or today while the year lasts.',
      'Those who hold the network together are the few that most of the shortest ways between others lead through, where someone would lose the way to the others without them.',
    ],
  },
  source: (day) => `Source: Mellanrum, ${day}`,
  groups: {
    contacts: 'Contacts',
    collaborations: 'Collaborations',
    miniNetworks: 'Mini-networks',
    rest: 'Parallel initiatives and needs',
    challenges: 'Commitments per climate challenge',
    shape: 'How does the network hang together?',
    pairs: 'Which kinds of organisations do something together?',
  },
  pairsLead: 'How many pairs of organisations lead or take part in the same initiative, collaboration or mini-network.',
  noPairs: 'No one does anything together yet.',
  noChallenges: 'There are no climate challenges here yet.',
  moreChallenges: (n: number) => `And ${n} more ${n === 1 ? 'challenge' : 'challenges'}.`,
  names: {
    contacts_asked: 'Asked to get in touch',
    contacts_agreed: 'Got in touch',
    contacts_suggested: 'Asked to get in touch from a synergy or parallel initiatives',
    collaborations: 'Collaborations',
    collaborations_begun: 'Collaborations that began',
    collaborations_ended: 'Collaborations that ended',
    mini_networks: 'Mini-networks',
    mini_networks_formed: 'Mini-networks that were formed',
    parallels_judged: 'Parallel initiatives that were judged',
    needs_closed: 'Needs that were closed',
  },
  ofVerdict: {
    same_work: 'Parallel initiatives that are the same work',
    complementary: 'Parallel initiatives that complement each other',
    in_sequence: 'Parallel initiatives where one builds on the other',
    deliberate: 'Initiatives that are deliberately parallel',
    unrelated: 'Parallel initiatives that are unrelated',
    already_talking: 'Parallel initiatives already in touch',
  },
  ofCollaborationStatus: {
    proposed: 'Collaborations that are proposed',
    exploring: 'Collaborations being explored',
    active: 'Collaborations that are active',
    paused: 'Collaborations that are paused',
    ended: 'Collaborations that have ended',
  },
  ofMiniNetworkStatus: {
    forming: 'Mini-networks being formed',
    meeting: 'Mini-networks that meet',
    resting: 'Mini-networks that are resting',
    closed: 'Mini-networks that are closed',
  },
  columns: { figure: 'Figure', value: 'Number' },
  kind: 'Type',
  organisationKind: {
    municipality: 'municipality',
    municipal_company: 'municipal company',
    company: 'company',
    academia: 'university or research institute',
    association: 'association',
    authority: 'authority',
    region: 'region',
    cooperative: 'cooperative',
    other: 'other',
  },
  shape: {
    empty: 'There are no organisations here yet.',
    linked: (linked, all) => `${linked} of ${all} organisations do something together with others.`,
    parts: (n) =>
      n === 1
        ? 'They all hang together: there is a way from anyone to anyone.'
        : `They form ${inWords(n)} parts with no way to each other.`,
    bridges: (names, n, cutOff) =>
      `${names} ${n === 1 ? 'holds' : 'hold'} the network together. Without ${n === 1 ? 'it' : 'them'} ${organisations(cutOff)} would lose the way to most others.`,
    noBridges:
      'No single organisations hold the network together: no one loses the way to the others if a few drop out.',
    reach: (n, isFewest) =>
      isFewest
        ? `${first(organisations(n))} ${n === 1 ? 'is' : 'are'} enough to reach all who do something with others; fewer are not.`
        : `${first(organisations(n))} ${n === 1 ? 'is' : 'are'} enough to reach all who do something with others.`,
    reachLead: 'All others have at least one of them as a partner:',
    alone: (n) =>
      n === 0 ? 'No one is without a collaboration.' : `${first(organisations(n))} without a collaboration:`,
    more: (n) => `and ${n} more`,
    before: (year) => `Since the end of ${year}`,
    changed: {
      organisations: (before, now) =>
        before === now ? 'As many organisations as then.' : `There were ${before} organisations, now there are ${now}.`,
      alone: (before, now) =>
        before === now
          ? `As many are without a collaboration: ${now}.`
          : `${now === 0 ? 'No one is' : `${first(inWords(now))} ${now === 1 ? 'is' : 'are'}`} without a collaboration, against ${before === 0 ? 'none' : inWords(before)} then.`,
      reach: (before, now) =>
        before === now
          ? `As many are enough to reach all: ${now}.`
          : `Now ${organisations(now)} ${now === 1 ? 'is' : 'are'} enough to reach all. Then ${inWords(before)} ${before === 1 ? 'was' : 'were'} needed.`,
      nowBridges: (names) => `Hold the network together now but did not then: ${names}.`,
      noLonger: (names) => `Held the network together then but do not now: ${names}.`,
      noLongerAlone: (names) => `No longer without a collaboration: ${names}.`,
    },
  },
}
