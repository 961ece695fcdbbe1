import type { YearFigureWords } from '../sv/year-figures.ts'
import { first, inWords } from './number-words.ts'

const organisations = (n: number): string => (n === 1 ? 'one organisation' : `${inWords(n)} organisations`)

/** The year's figures, as their page and the report say them. Enums are written as GraphQL writes them. */
export const yearFigures: YearFigureWords = {
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
    CONTACTS_ASKED: 'Asked to get in touch',
    CONTACTS_AGREED: 'Got in touch',
    CONTACTS_SUGGESTED: 'Asked to get in touch from a synergy or parallel initiatives',
    COLLABORATIONS: 'Collaborations',
    COLLABORATIONS_BEGUN: 'Collaborations that began',
    COLLABORATIONS_ENDED: 'Collaborations that ended',
    MINI_NETWORKS: 'Mini-networks',
    MINI_NETWORKS_FORMED: 'Mini-networks that were formed',
    PARALLELS_JUDGED: 'Parallel initiatives that were judged',
    NEEDS_CLOSED: 'Needs that were closed',
    CHALLENGES: 'Climate challenges',
    COMMITMENTS: 'Commitments',
    PAIRS: 'Pairs of organisations',
  },
  ofVerdict: {
    SAME_WORK: 'Parallel initiatives that are the same work',
    COMPLEMENTARY: 'Parallel initiatives that complement each other',
    IN_SEQUENCE: 'Parallel initiatives where one builds on the other',
    DELIBERATE: 'Initiatives that are deliberately parallel',
    UNRELATED: 'Parallel initiatives that are unrelated',
    ALREADY_TALKING: 'Parallel initiatives already in touch',
  },
  ofCollaborationStatus: {
    PROPOSED: 'Collaborations that are proposed',
    EXPLORING: 'Collaborations being explored',
    ACTIVE: 'Collaborations that are active',
    PAUSED: 'Collaborations that are paused',
    ENDED: 'Collaborations that have ended',
  },
  ofMiniNetworkStatus: {
    FORMING: 'Mini-networks being formed',
    MEETING: 'Mini-networks that meet',
    RESTING: 'Mini-networks that are resting',
    CLOSED: 'Mini-networks that are closed',
  },
  columns: { kind: 'Type', figure: 'Figure', value: 'Number', pairs: 'Pairs' },
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
