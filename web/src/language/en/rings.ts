/** Rings of needs and offers. */
export const rings = {
  mine: (n: number): string => (n === 1 ? 'A ring that you are in' : 'Rings that you are in'),
  title: 'Rings of needs and offers',
  lead: 'Three or four who can help one another in a ring: each gets help from the next. Everyone gains, and nobody has to swap with the one who helps.',
  all: 'See all rings',
  notice: (n: number) => (n === 1 ? 'You are also in a ring' : `You are also in ${n} rings`),
  none: 'We see no ring right now. When somebody adds a need or an offer, we look again.',
  and: 'and',
  youFirst: 'You',
  you: 'you',
  youObject: 'you',
  around: (names: readonly string[], back: string) => {
    const [first = '', ...others] = names
    const steps = [...others, back].join(', who can get help from ')
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} can get help from ${steps}.`
  },
  seeks: (name: string) => (name === 'you' ? 'You are looking for' : `${name} is looking for`),
  has: (name: string) => (name === 'you' ? 'You have' : `${name} has`),
  step: (gainer: string, giver: string) =>
    gainer === 'you' ? `You can get help from ${giver}` : `${gainer} can get help from ${giver}`,
  weakest: 'The least certain link',
  unknown: 'What we do not know: whether the timetables fit together.',
  map: 'Show on the map',
  compose: 'Form a mini-network',
  join: 'We want to take part',
  willing: (names: string) => `Want to take part: ${names}.`,
  allWilling: 'Everyone wants to take part. Get in touch:',
  said: {
    FOLLOW: 'You follow this ring.',
    ASK_FOR_INTRODUCTION: 'You want to take part. The others see it on their pages.',
    ALREADY_KNOW: 'You already know one another. We stop suggesting the ring.',
    NOT_RELEVANT: 'The ring does not suit you. We stop suggesting it.',
    NO_CAPACITY: 'You have no time right now. We hold the ring back.',
    REMIND_ME_LATER: 'We remind you later on.',
  },
  saidByCoordinator: {
    FOLLOW: 'You follow this ring.',
    ASK_FOR_INTRODUCTION: 'You follow this ring.',
    ALREADY_KNOW: 'They already know one another. The ring is off the coordinator’s list.',
    NOT_RELEVANT: 'The ring does not hold. It is off the coordinator’s list.',
    NO_CAPACITY: 'We hold the ring back.',
    REMIND_ME_LATER: 'We remind you later on.',
  },
  laterForCoordinator: {
    ALREADY_KNOW: 'They already know one another',
    NOT_RELEVANT: 'The ring does not hold',
    REMIND_ME_LATER: 'Remind me later',
  },
}
