/** How the matching weighs, in the open. */
export const matching = {
  title: 'How we rank suggestions',
  lead: 'Suggestions build on what you have written yourselves. Here is how the parts are weighted, what has changed the weights, and how often you have agreed.',
  link: 'How we rank suggestions',
  weights: 'The weights today',
  unmoved: 'No one has responded to a suggestion yet, so the weights are unchanged.',
  moved: (n: number) =>
    n === 1 ? 'One response has moved the weights a little.' : `${n} responses have moved the weights a little.`,
  meant: (share: string) => `originally ${share}`,
  reset: 'Reset the weights',
  resetDone: 'The weights are back to their original values. Your responses are kept.',
  resetAt: (date: string) => `Reset ${date}.`,
  judged: 'Have the suggestions been useful?',
  judgedLead:
    'Following, asking for an introduction or already knowing each other counts as yes. “Not relevant to us” counts as no.',
  nothingJudged: 'We do not know yet. No one has responded.',
  relevant: 'Useful',
  notRelevant: 'Not relevant',
  precision: 'Share of useful suggestions',
  fairness: 'Is exposure fair?',
  fairnessLead: 'No one should be everywhere, and newcomers should not come last.',
  coverage: 'Organisations suggested to someone',
  mostShown: 'The most suggested appears in',
  lists: (n: number, all: number) => (n === 1 ? `one of ${all} lists` : `${n} of ${all} lists`),
  failing: 'Suggestions are not being updated at the moment. We keep trying, and what you write is kept.',
  computed: 'Last updated',
  pending: 'Changes being worked in',
}
