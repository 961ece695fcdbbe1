/** How the matching weighs, in the open. */
export const matching = {
  title: 'How we weigh',
  lead: 'Suggestions build on what you have written yourselves. Here is how the parts are weighed, what has moved the weights, and how often you agreed.',
  link: 'How we weigh',
  weights: 'The weights today',
  unmoved: 'Nobody has decided about a suggestion yet, so the weights are as they were meant.',
  moved: (n: number) =>
    n === 1 ? 'One decision has moved the weights a little.' : `${n} decisions have moved the weights a little.`,
  meant: (share: string) => `meant as ${share}`,
  reset: 'Begin again',
  resetDone: 'The weights are as they were meant. What you have decided stays.',
  resetAt: (date: string) => `Began again ${date}.`,
  judged: 'Have the suggestions been of use?',
  judgedLead:
    'Following, asking for an introduction or knowing each other counts as yes. "It does not suit us" counts as no.',
  nothingJudged: 'We do not know yet. Nobody has decided.',
  relevant: 'Of use',
  notRelevant: 'Did not suit',
  precision: 'Share of use',
  fairness: 'Is everyone seen?',
  fairnessLead: 'Nobody should be everywhere, and a newcomer should not come last.',
  coverage: 'Organisations that are suggested to someone',
  mostShown: 'The one most seen is in',
  lists: (n: number, all: number) => (n === 1 ? `one of ${all} lists` : `${n} of ${all} lists`),
  failing: 'Suggestions are not being updated just now. We keep trying, and what you write is kept.',
  computed: 'Last updated',
  pending: 'Changes on their way in',
}
