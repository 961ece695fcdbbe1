/** Synergies, and how one speaks. */
export const synergies = {
  titleFor: (name: string) => `Synergies for ${name}`,
  lead: 'Others who look for what you have, or have what you look for. You always see why.',
  choose: 'Who can we work with?',
  chooseLead: 'Say who you are, and we show who fits and why.',
  thin: 'We know too little about you to suggest anything. Two needs and one offer go a long way.',
  none: 'We have found nobody right now. That does not mean that nobody exists: add a need or an offer and we keep looking.',
  you: 'You and',
  strongFirst: 'The strongest come first.',
  computed: (date: string) => `Updated ${date}.`,
  pending: (n: number) => (n === 1 ? 'One change is on its way in.' : `${n} changes are on their way in.`),
  youWin: 'What you gain',
  theyWin: 'What they gain',
  unknown: 'What we do not know',
  youWinNothing: 'Nothing that we see right now. Ask what they can contribute.',
  theyWinNothing: 'Nothing that we see right now. Tell them what you can contribute.',
  youSeek: 'You look for',
  theySeek: 'They look for',
  youHave: 'You have',
  theyHave: 'They have',
  /** What is sought, as it stands after "you are looking for". */
  sought: {
    COMPETENCE: 'help from someone who knows how',
    VENUE: 'a place',
    FUNDING: 'funding',
    DATA: 'figures',
    TIME: 'someone who has time',
    EQUIPMENT: 'equipment',
    CONTACTS: 'the right contact',
    MATERIAL: 'materials',
    OTHER: 'help',
  },
  sentence: {
    both: (yours: string, theirs: string) => {
      if (yours !== theirs)
        return `You can help each other: you are looking for ${yours}, and they are looking for ${theirs}.`
      return yours === 'the right contact'
        ? 'You may be the right contact for each other.'
        : `You are both looking for ${yours} and can help each other.`
    },
    yours: (need: string, same: boolean) =>
      same
        ? `You are looking for ${need}, and they seem to have it.`
        : `You are looking for ${need}. What they offer may be of help.`,
    theirs: (need: string, same: boolean) =>
      same
        ? `They are looking for ${need}, and you seem to have it.`
        : `They are looking for ${need}. What you offer may be of help.`,
    shared: 'You work on the same questions.',
  },
  quiet: 'There are few suggestions. This would help:',
  helps: {
    need: 'Add another need',
    firstNeed: 'Add your first need',
    offer: 'Add another offer',
    firstOffer: 'Add your first offer',
    words:
      'Write with the words that others would use, and say which theme it is about. Words and themes are what meet.',
    themes: 'See what others look for and offer in your themes',
  },
  sharedThemes: 'You both work with',
  sharedMotivations: 'You share',
  path: 'How it connects',
  weighed: 'How we weighed it',
  weighedMost: 'weighs most',
  bridge: 'links two parts of the network',
  confirmed: (date: string) => `Last confirmed ${date}.`,
  follow: 'Follow',
  ask: 'Ask for an introduction',
  theyAsk: 'They have asked for an introduction. If you say yes, you can get in touch with each other.',
  sayYes: 'Say yes to an introduction',
  bothAsk: 'You have both asked for an introduction. Get in touch:',
  notNow: 'Not now',
  later: {
    ALREADY_KNOW: 'We already know each other',
    NOT_RELEVANT: 'It does not suit us',
    NO_CAPACITY: 'We have no time right now',
    REMIND_ME_LATER: 'Remind us later',
  },
  said: {
    FOLLOW: 'You follow this one.',
    ASK_FOR_INTRODUCTION:
      'You have asked for an introduction. They see it on their page, and you can get in touch once both have said yes.',
    ALREADY_KNOW: 'You already know each other. We stop suggesting it.',
    NOT_RELEVANT: 'It does not suit you. We stop suggesting it.',
    NO_CAPACITY: 'You have no time right now. We hold it back.',
    REMIND_ME_LATER: 'We remind you later on.',
  },
  undone: 'Undone. The suggestion is back.',
  notSaved: 'It could not be saved. Try again in a while.',
  print: 'Print the list',
  part: {
    reciprocity: 'that both gain',
    text: 'that the texts resemble each other',
    theme: 'shared themes',
    graph: 'shared contacts',
    place: 'nearness',
    recency: 'that it is current',
    motivation: 'shared drivers',
  } as Record<string, string>,
  unknowns: {
    timing: 'whether the timetables fit together',
    confirmation: 'whether it is still current, it has not been confirmed',
    gainOfUs: 'what you win',
    gainOfThem: 'what they win',
    needsOfUs: 'what you look for',
    offersOfUs: 'what you can contribute',
    linksOfUs: 'whom you know already',
    placeOfUs: 'where you are',
    needsOfThem: 'what they look for',
    offersOfThem: 'what they can contribute',
    linksOfThem: 'whom they know already',
    placeOfThem: 'where they are',
  } as Record<string, string>,
}
