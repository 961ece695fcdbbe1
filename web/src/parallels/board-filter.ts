import type { Language } from '../language/language.ts'
import { holdsWords } from '../ui/fold.ts'
import type { BoardPair } from './queries.ts'

/** What the board is narrowed by; all of it at once. Empty lets everything through. */
export interface BoardFilter {
  readonly text: string
  readonly theme: string
  readonly organisation: string
  readonly label: string
  readonly level: string
  readonly status: string
}

export const filterNames = ['text', 'theme', 'organisation', 'label', 'level', 'status'] as const

const organisationsOf = ({ a, b }: BoardPair) =>
  [...a.organisations.edges, ...b.organisations.edges].map(({ node }) => node)

const wordsOf = (pair: BoardPair): string =>
  [pair.a.title, pair.b.title, ...organisationsOf(pair).map(({ name }) => name)].join(' ')

const tests: Record<keyof BoardFilter, (pair: BoardPair, wanted: string) => boolean> = {
  text: (pair, wanted) => holdsWords(wordsOf(pair), wanted),
  theme: (pair, wanted) => pair.sharedThemes.some(({ id }) => id === wanted),
  organisation: (pair, wanted) => organisationsOf(pair).some(({ id }) => id === wanted),
  label: (pair, wanted) => pair.label === wanted,
  level: (pair, wanted) => pair.level === wanted,
  status: (pair, wanted) => pair.a.status === wanted || pair.b.status === wanted,
}

const passes = (pair: BoardPair, filter: BoardFilter, without?: keyof BoardFilter): boolean =>
  filterNames.every((name) => name === without || filter[name] === '' || tests[name](pair, filter[name]))

/** The pairs that pass every filter. */
export const filtered = (pairs: readonly BoardPair[], filter: BoardFilter): BoardPair[] =>
  pairs.filter((pair) => passes(pair, filter))

/** Where nothing passes: the filter that lets the most through once it is lifted. */
export const toLift = (pairs: readonly BoardPair[], filter: BoardFilter): keyof BoardFilter | undefined => {
  const gains = filterNames
    .filter((name) => filter[name] !== '')
    .map((name) => ({ name, count: pairs.filter((pair) => passes(pair, filter, name)).length }))
  return gains.sort((one, other) => other.count - one.count)[0]?.name
}

type Option = { value: string; label: string }

const distinct = (options: Option[], compare: (a: string, b: string) => number): Option[] =>
  [...new Map(options.map((option) => [option.value, option])).values()].sort((one, other) =>
    compare(one.label, other.label),
  )

/** The themes and organisations that the pairs have, for a choice between them. */
export const choicesIn = (
  pairs: readonly BoardPair[],
  { language, compare }: { language: Language; compare: (a: string, b: string) => number },
): { themes: Option[]; organisations: Option[] } => ({
  themes: distinct(
    pairs.flatMap(({ sharedThemes }) =>
      sharedThemes.map(({ id, labelSv, labelEn }) => ({ value: id, label: language === 'sv' ? labelSv : labelEn })),
    ),
    compare,
  ),
  organisations: distinct(
    pairs.flatMap((pair) => organisationsOf(pair).map(({ id, name }) => ({ value: id, label: name }))),
    compare,
  ),
})
