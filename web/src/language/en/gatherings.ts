import { first, inWords } from '../../../../wording/en/number-words.ts'

/** Gatherings, reflections, self-assessments and stories. */
export const gatherings = {
  listLead: 'Learning meetings, webinars and other occasions when the partnership meets.',
  listEmpty: 'Nothing here yet. Add the first gathering.',
  add: 'Add a gathering',
  change: 'Edit',
  toCome: 'coming up',
  when: 'When',
  place: 'Place',
  speakers: 'Speakers',
  hours: (from: string, to: string) => `${from}–${to}`,
  from: (from: string) => `${from}`,
  reflections: 'Reflections',
  noReflections: 'No reflections yet. Write the first one.',
  addReflection: 'Write a reflection',
  moreReflections: 'Show more reflections',
  changeReflection: 'Edit',
  assessment: 'Self-assessment',
  wished: 'Requested theme meetings',
  took: 'Participants',
  writtenAt: 'Written at',
  source: 'Source',
}

/** The self-assessment: three subjects, three levels. */
export const assessment = {
  subject: { YOU: 'You', ORGANISATION: 'Your organisation', TOGETHER: 'We together' },
  level: { POOR: 'Poor', FAIR: 'Fair', GOOD: 'Good' },
  add: 'Add a self-assessment',
  addLead: 'Everyone answers poor, fair or good: for themselves, for their organisation and for all of us together.',
  theme: 'What is it about?',
  question: 'What should everyone answer?',
  questionHint: 'For example: How good are we at sharing what did not go as planned?',
  challenging: 'Ask about what is challenging',
  good: 'Ask about what goes well',
  takeAway: 'Ask what participants take away',
  added: 'The self-assessment is added.',
  answer: 'Answer yourself',
  send: 'Send my answer',
  sent: 'Thank you. Your answer is counted in the summary.',
  choose: 'Choose an answer on each row.',
  tooFew: 'Shown when at least five have answered, so that no one can be singled out.',
  waiting: (count: number) =>
    count === 1
      ? 'One more answer has come in. New answers are shown at least five at a time, so that no one can be singled out.'
      : `${first(inWords(count))} more answers have come in. New answers are shown at least five at a time, so that no one can be singled out.`,
  legend: (poor: number, fair: number, good: number) => `${poor} poor, ${fair} fair, ${good} good`,
}

/** Stories, the mistakes too. */
export const stories = {
  listLead: 'Stories of how it went, including when it went wrong. Others can learn from them.',
  listEmpty: 'Nothing here yet. Share the first story.',
  add: 'Share a story',
  change: 'Edit',
  mistake: 'a mistake to learn from',
  toldBy: 'Told by',
}
