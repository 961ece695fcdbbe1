import type { Messages } from '../sv.ts'

/** The page of one's own. */
export const myPage: Messages['myPage'] = {
  title: 'My page',
  titleWith: (unseen) => `My page (${unseen})`,
  lead: 'What waits for you, what you follow and what came of it.',
  waits: 'Waiting for you',
  waitsNone: 'Nothing is waiting for you right now.',
  toConfirm: 'Confirm that you are in',
  nextStep: (date) => `Next step ${date}`,
  answer: 'Answer the wish for contact',
  happened: 'This has happened',
  follows: 'You follow',
  followsNone: 'You follow nothing yet. Follow a synergy, and you find your way back to it here.',
  pair: (mine, other) => `${mine} and ${other}`,
  asked: 'You have asked',
  askedNone: 'You have not asked anybody for contact yet.',
  together: 'What you do together with others',
  togetherNone: 'You are not in any collaboration or mini-network yet.',
  changed: (date) => `changed ${date}`,
  find: 'Find synergies',
  desk: 'To do as a coordinator',
  account: 'My account',
}
