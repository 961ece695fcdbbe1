import { first, inWords } from '../../../../wording/en/number-words.ts'
import type { Messages } from '../sv.ts'

/** What each question to the map answers. */
export const lenses: Messages['graph']['lenses'] = {
  synergies: {
    choose: 'Choose an organisation in the list, on the map or in the search field to see who it can work with.',
    sentence: (name, count) =>
      count === 0
        ? `We know too little about ${name} to suggest anything yet.`
        : `${name} can help or be helped by ${inWords(count)} ${count === 1 ? 'other' : 'others'}.`,
    youGain: (text) => `they offer: ${text}`,
    theyGain: (text) => `you can contribute: ${text}`,
  },
  parallels: {
    sentence: (count, shown) => {
      if (count === 0) return 'No initiatives are alike enough to be worth a conversation.'
      const rest = shown < count ? ` The ${shown} most alike are shown here.` : ''
      return `${first(inWords(count))} ${count === 1 ? 'pair of initiatives does' : 'pairs of initiatives do'} something similar.${rest}`
    },
    beside: (title) => `similar to ${title}`,
  },
  motivations: {
    none: 'No one has backed a hope or concern yet.',
    most: (text, count) =>
      `Most widely shared: “${text}”, ${inWords(count)} ${count === 1 ? 'organisation or person' : 'organisations and people'}. Choose a hope or concern to see who shares it and who has moved past it.`,
    many: (holders, answers) =>
      `${inWords(holders)} ${holders === 1 ? 'shares' : 'share'} it · ${answers === 0 ? 'no' : inWords(answers)} ${answers === 1 ? 'initiative responds to' : 'initiatives respond to'} it`,
    one: (text, holders, answers, past) => {
      const who =
        holders === 0
          ? 'No one has said they share'
          : `${first(inWords(holders))} ${holders === 1 ? 'shares' : 'share'}`
      const answered = `${answers === 0 ? 'No' : first(inWords(answers))} ${answers === 1 ? 'initiative responds to' : 'initiatives respond to'}`
      const beyond =
        past === 0
          ? 'no one has moved past it yet'
          : `${inWords(past)} ${past === 1 ? 'organisation has moved past it or is on its way' : 'organisations have moved past it or are on their way'}`
      return `${who} “${text}”. ${answered} it, and ${beyond}.`
    },
    shares: 'shares it',
    answers: 'responds to it',
    past: 'has moved past it or is on its way',
    figure: 'Share it',
  },
  challenges: {
    sentence: (found, total) =>
      found === 0
        ? `All ${total} climate challenges have at least two partners.`
        : `${first(inWords(found))} of ${inWords(total)} climate challenges ${found === 1 ? 'has' : 'have'} fewer than two partners.`,
    nobody: 'no one is committed to it',
    only: (name) => `only ${name}`,
    figure: 'Partners',
  },
  needs: {
    sentence: (found, total) =>
      found === 0
        ? `All ${total} needs have an offer that might fit.`
        : `${first(inWords(found))} of ${total} needs ${found === 1 ? 'has' : 'have'} no offer that might fit.`,
  },
  bridges: {
    none: 'There are too few shared initiatives to say who holds the network together.',
    cuts: (name, count) =>
      `If ${name} leaves, ${inWords(count)} ${count === 1 ? 'organisation loses' : 'organisations lose'} contact with the others.`,
    holds: (name) => `No one would be left isolated if one organisation left. Most paths go through ${name}.`,
    loses: (names) => `Would lose contact: ${names}.`,
    share: (percent) => `${percent} of the paths between others go through here.`,
    figure: 'Lose',
  },
  news: {
    none: 'No gathering has been held yet.',
    sentence: (name, date, nodes, ties) =>
      nodes + ties === 0
        ? `Nothing has changed on the map since ${name} on ${date}.`
        : `Since ${name} on ${date}: ${inWords(nodes)} new ${nodes === 1 ? 'thing' : 'things'} on the map and ${inWords(ties)} new ${ties === 1 ? 'link' : 'links'}.`,
    tiedTo: (name) => `newly linked to ${name}`,
  },
}
