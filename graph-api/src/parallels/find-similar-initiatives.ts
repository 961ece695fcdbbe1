import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { InputError } from '../shared/errors.ts'
import { fetchUntilFull } from '../suggestions/fetch-until-full.ts'
import type { MatcherHandle } from '../suggestions/start-matcher.ts'
import { findSimilarByIds } from './statements.ts'

const longestText = 10_000
const most = 10
/** How many are looked at at first, in words and in meaning each. */
const looked = 30

/**
 * Initiatives like a text that is not saved yet, best first: somebody may already be doing this.
 * @param options.first 1–10, 3 where left out
 * @throws InputError where the text is too long or `first` out of range
 */
export async function findSimilarInitiatives(
  graph: Graph,
  options: {
    matcher: Pick<MatcherHandle, 'similar'>
    title: string
    summary: string
    language: 'sv' | 'en' | 'other'
    first?: number | null
    selection: RowSelection
  },
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { title, summary, language } = options
  const first = options.first ?? 3
  if (!Number.isInteger(first) || first < 1 || first > most) {
    throw new InputError([{ path: 'first', code: 'out_of_range', message: `Ask for 1 to ${most} at a time.` }])
  }
  if (title.length + summary.length > longestText) {
    throw new InputError([{ path: 'summary', code: 'too_big', message: `Write at most ${longestText} characters.` }])
  }
  const parts = [
    { text: title, language, weight: 2 },
    { text: summary, language },
  ]
  return fetchUntilFull({
    wanted: first,
    first: looked,
    ask: (each) => options.matcher.similar(parts, each),
    see: async (found) => (await graph.select(findSimilarByIds, { found, first }, options.selection)).rows,
  })
}
