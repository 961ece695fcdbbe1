import { first, inWords } from './number-words.ts'

/** Gatherings, reflections, self-assessments and stories. */
export const gatherings = {
  listLead: 'Learning meetings, webinars and other occasions when the partnership meets.',
  listEmpty: 'Nothing here yet. Add the first gathering.',
  add: 'Add a gathering',
  change: 'Change',
  when: 'When',
  place: 'Place',
  speakers: 'With',
  hours: (from: string, to: string) => `${from}–${to}`,
  from: (from: string) => `${from}`,
  reflections: 'Reflections',
  noReflections: 'No reflections yet. Write the first; it will not vanish.',
  addReflection: 'Write a reflection',
  moreReflections: 'Show more reflections',
  changeReflection: 'Change',
  reflectionMenu: 'More',
  assessment: 'Self-assessment',
  wished: 'Wished-for theme meetings',
  took: 'Who was there',
  source: 'From the source',
}

/** The self-assessment: three subjects, three levels. */
export const assessment = {
  subject: { YOU: 'You', ORGANISATION: 'Your organisation', TOGETHER: 'We together' },
  level: { POOR: 'Poor', FAIR: 'Fair', GOOD: 'Good' },
  add: 'Add a self-assessment',
  addLead: 'Everybody answers poor, fair or good: for themselves, their organisation and all of us together.',
  theme: 'What is it about?',
  question: 'What should everybody answer?',
  questionHint: 'For example: How good are we at sharing what did not turn out as we thought?',
  challenging: 'Ask about what is challenging',
  good: 'Ask about what goes well',
  takeAway: 'Ask about what one takes away',
  added: 'The self-assessment is added.',
  answer: 'Answer yourself',
  send: 'Send my answer',
  sent: 'Thank you. Your answer is part of the summary.',
  choose: 'Choose an answer on each row.',
  tooFew: 'Shown when at least five have answered, so that nobody can be singled out.',
  waiting: (count: number) =>
    count === 1
      ? 'One more answer has come in. New answers are shown at least five at a time, so that nobody can be singled out.'
      : `${first(inWords(count))} more answers have come in. New answers are shown at least five at a time, so that nobody can be singled out.`,
  legend: (poor: number, fair: number, good: number) => `${poor} poor, ${fair} fair, ${good} good`,
}

/** Stories, the mistakes too. */
export const stories = {
  listLead: 'Stories of how it went, the mistakes too. They are worth something to the next one.',
  listEmpty: 'Nothing here yet. Tell the first one.',
  add: 'Tell something',
  change: 'Change',
  mistake: 'a mistake to learn from',
  toldBy: 'Told by',
}
