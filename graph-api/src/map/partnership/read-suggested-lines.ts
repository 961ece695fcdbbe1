import type { Graph } from '../../database/graph.ts'
import type { Analysis } from './analyse.ts'
import { readPartnershipSuggestions } from './statements.ts'
import { pickSuggestions, type SuggestedLine } from './suggestions.ts'

/** So many of the best are looked at. */
const mostRead = 5_000

/** The suggestions that the map draws, the best first. */
export async function readSuggestedLines(graph: Graph, analysis: Analysis): Promise<SuggestedLine[]> {
  const rows = await graph.read(readPartnershipSuggestions, { limit: mostRead })
  const at = new Map(analysis.partnership.organisations.map(({ id }, index) => [id, index]))
  const found = rows.flatMap(({ a, b, score, strong }) => {
    const [one, other] = [at.get(a), at.get(b)]
    return one === undefined || other === undefined ? [] : [{ a: one, b: other, score, strong }]
  })
  return pickSuggestions(found, analysis.neighbours)
}
