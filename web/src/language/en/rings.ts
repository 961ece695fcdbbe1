/** Rings of needs and offers. */
export const rings = {
  mine: (n: number): string => (n === 1 ? 'A ring you are part of' : 'Rings you are part of'),
  title: 'Rings of needs and offers',
  lead: 'Three or four who can help one another in a ring: each gets help from the next. Everyone gains, and nobody has to swap with the one who helps.',
  all: 'See all rings',
  notice: (n: number) => (n === 1 ? 'You are also in a ring' : `You are also in ${n} rings`),
  none: 'We see no ring right now. When someone adds a need or an offer, we will look again.',
  and: 'and',
  youFirst: 'You',
  you: 'you',
  youObject: 'you',
  around: (names: readonly string[], back: string) => {
    const [first = '', ...others] = names
    const steps = [...others, back].join(', who can get help from ')
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} can get help from ${steps}.`
  },
  seeks: (name: string) => (name === 'you' ? 'You need' : `${name} needs`),
  has: (name: string) => (name === 'you' ? 'You have' : `${name} has`),
  step: (gainer: string, giver: string) =>
    gainer === 'you' ? `You can get help from ${giver}` : `${gainer} can get help from ${giver}`,
  weakest: 'The weakest link',
  unknown: 'What we do not know: whether your schedules fit.',
  map: 'Show on the map',
  compose: 'Form a mini-network',
  join: 'We want to take part',
  willing: (names: string) => `Want to take part: ${names}.`,
  allWilling: 'Everyone wants to take part. Get in touch:',
  said: {
    FOLLOW: 'You are following this ring.',
    ASK_FOR_INTRODUCTION: 'You want to take part. The others see it on their pages.',
    ALREADY_KNOW: 'You already know one another. We will stop suggesting the ring.',
    NOT_RELEVANT: 'Not relevant to you. We will stop suggesting the ring.',
    NO_CAPACITY: 'You have no time right now. We will hold the ring back.',
    REMIND_ME_LATER: 'We will remind you later.',
  },
  saidByCoordinator: {
    FOLLOW: 'You are following this ring.',
    ASK_FOR_INTRODUCTION: 'You follow this ring.',
    ALREADY_KNOW: 'They already know one another. The ring is off your list.',
    NOT_RELEVANT: 'The ring does not work. It is off your list.',
    NO_CAPACITY: 'We will hold the ring back.',
    REMIND_ME_LATER: 'We will remind you later.',
  },
  laterForCoordinator: {
    ALREADY_KNOW: 'They already know one another',
    NOT_RELEVANT: 'The ring does not work',
    REMIND_ME_LATER: 'Remind me later',
  },
}
