/** The page where a newcomer tells about the organisation. */
export const newcomers = {
  title: 'Tell us about yourselves',
  titleFor: (name: string) => `Tell us more about ${name}`,
  lead: 'One need or one offer is enough to begin. Suggestions arrive a few seconds after you save.',
  name: 'What is the organisation called?',
  kind: 'What type of organisation is it?',
  needs: {
    title: 'What do you need?',
    hint: 'For example: someone who can measure electricity use in older buildings.',
    row: (number: number) => `Need ${number}`,
  },
  offers: {
    title: 'What can you contribute?',
    hint: 'For example: measuring equipment to lend and two people who know how to use it.',
    row: (number: number) => `Offer ${number}`,
  },
  motivations: {
    title: 'What drives and worries you?',
    hint: 'For example: that small companies have no time for the transition.',
    row: (number: number) => `Driver or worry ${number}`,
  },
  initiatives: {
    title: 'What are you already doing?',
    hint: 'One initiative per row, in a sentence.',
    row: (number: number) => `Initiative ${number}`,
  },
  rowKind: (row: string) => `${row}, type`,
  problem: (row: string, problem: string) => `${row}: ${problem}`,
  save: 'Save and see suggestions',
  saved: 'Saved. Suggestions will appear when they are ready.',
  told: 'What you have told us',
  suggestions: 'Suggestions for you',
  waiting: 'Suggestions will appear here once you have saved.',
  looking: 'Saved. We are looking for who you could work with …',
  none: 'We have found no one yet. Add a need or an offer and we will keep looking.',
  found: (count: number) => (count === 1 ? 'We have found one suggestion.' : `We have found ${count} suggestions.`),
  choose: 'Already a member? Choose your organisation',
}
