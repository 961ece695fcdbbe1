import type { Messages } from '../sv.ts'

/** What waits for a coordinator's decision. */
export const desk: Messages['desk'] = {
  title: 'To do',
  lead: 'This is waiting for a coordinator. What has waited longest comes first. Suggestions from the matching are listed best fit first.',
  show: 'Show',
  coordinatorsOnly: 'This is for the coordinators.',
  nothing: 'Nothing is waiting right now.',
  nothingOfKind: 'Nothing of this kind is waiting right now.',
  all: (count) => `Show all ${count}`,
  kinds: {
    CONTACTS: 'Contacts to pass on',
    JOIN_REQUESTS: 'Want to join an organisation',
    COLLABORATIONS: 'Collaborations someone has not confirmed',
    NEXT_STEPS: 'Next steps that are overdue',
    NEWCOMERS: 'New partners without contacts',
    MINI_NETWORKS: 'Mini-networks that have come to a halt',
    DUPLICATES: 'What may have been entered twice',
    PARALLELS: 'Parallel initiatives to judge',
    SYNERGIES: 'Strong synergies no one has looked at',
    NEEDS: 'Needs no one meets',
    INITIATIVES: 'Initiatives no one has updated for a year',
    ORGANISATIONS: 'Partners without suggestions',
    CHALLENGES: 'Climate challenges with fewer than two partners',
    PARTNERS: 'Partners with fewer than five commitments',
  },
  leads: {
    CONTACTS: 'Someone wants to get in touch with an organisation no one signs in for, or has asked for your help.',
    JOIN_REQUESTS: 'Those who speak for the organisation answer, or you do.',
    COLLABORATIONS: 'A collaboration does not count until every party has confirmed it.',
    NEXT_STEPS: 'The day has passed. Ask whoever is responsible how it is going.',
    NEWCOMERS: 'They joined within the last year and have neither asked, been asked, nor started anything with others.',
    MINI_NETWORKS:
      'They have been forming for more than a month or resting for more than half a year. Ask whether they want to meet or close.',
    DUPLICATES: 'Compare them. Merge them, or say that they are not the same.',
    PARALLELS: 'Say how they relate, or bring those who lead them together.',
    SYNERGIES:
      'Both could benefit, but neither has responded to the suggestion yet. If you say that it is not relevant, it rests for half a year.',
    NEEDS: 'The matching has found no offer that might fit.',
    INITIATIVES: 'Ask those who lead the initiative whether it is still going on.',
    ORGANISATIONS: 'The matching has nothing better than far-fetched suggestions for them.',
    CHALLENGES: 'Ask who could take them on.',
    PARTNERS: 'Each partner commits to at least five of the climate challenges.',
  },
  keys: 'By keyboard, when you stand on a line: J and K move between the lines, Enter opens. Where you can say no: X selects, N says no, Ctrl+Z undoes.',
  declines: {
    DUPLICATES: 'Not the same',
    PARALLELS: 'Unrelated',
    SYNERGIES: 'Not relevant',
  },
  mark: (what) => `Select ${what}`,
  markAll: 'Select all shown',
  declineMarked: (word, n) => `${word} (${n} selected)`,
  declined: (n) => (n === 1 ? 'The answer is saved.' : `${n} answers are saved.`),
  declinedSome: (n, of) => `${n} of ${of} answers are saved. Try again with the others.`,
  takenBack: 'Undone. They are waiting again.',
  pair: (one, other) => `${one} and ${other}`,
  since: (date) => `since ${date}`,
  askToJoin: (n) => (n === 1 ? 'one person waits' : `${n} people wait`),
  unconfirmed: (n) => (n === 1 ? 'one party has not confirmed' : `${n} parties have not confirmed`),
  partners: (n) => (n === 0 ? 'no partner' : 'one partner'),
  commitments: (n) => (n === 0 ? 'no commitments' : n === 1 ? 'one commitment' : `${n} commitments`),
  told: (n) =>
    n === 0
      ? 'have not said what they need or can offer'
      : n === 1
        ? 'have told of one need or offer, but nothing fits it yet'
        : `have told of ${n} needs and offers, but nothing fits them yet`,
}
