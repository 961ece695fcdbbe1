/** Search and picking. */
export const search = {
  title: 'Search',
  lead: 'Search organisations, initiatives, needs, offers, hopes and everything else. You can ask a question.',
  results: (count: number, n: string, words: string) => `${n} ${count === 1 ? 'result' : 'results'} for “${words}”`,
  none: (words: string) => `Nothing matches “${words}”. Try fewer words, or another word for the same thing.`,
  stillReading:
    'Not all texts have been read yet. Until then the search goes by words alone, so try again in a few minutes.',
  byMeaning: { SV: 'In other words, in Swedish', EN: 'In other words', OTHER: 'In other words' },
  everything: 'Everything',
  only: 'Show only',
  typeMore: 'Type at least two letters.',
  nothingFits: 'Nothing matches what you typed.',
  showOptions: 'Show suggestions',
  optionCount: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
}
