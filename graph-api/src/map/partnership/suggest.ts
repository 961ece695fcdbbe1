import type { Analysed } from './analyse-all.ts'
import { partsOf } from './holders.ts'
import { pickSuggestions, type SuggestedLine } from './suggestions.ts'

/** A stored synergy between two organisations, by their ids. */
export interface StoredSynergy {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly strong: boolean
}

/** The suggestions that are drawn, as positions in what is drawn, and what they would mend. */
export interface Suggested {
  readonly lines: readonly SuggestedLine[]
  /** How many lead between groups, or to somebody alone. */
  readonly apart: number
  /** How many are cut off when the holders go, without the suggestions and with them. */
  readonly cutOffBefore: number
  readonly cutOffAfter: number
}

export const noSuggestions: Suggested = { lines: [], apart: 0, cutOffBefore: 0, cutOffAfter: 0 }

function positions(ids: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(ids.map(({ id }, index) => [id, index]))
}

/**
 * Which suggestions a map draws: those between organisations that are drawn.
 * @param found the best first
 */
export function suggest(
  { whole, drawn }: Pick<Analysed, 'whole' | 'drawn'>,
  found: readonly StoredSynergy[],
): Suggested {
  const { neighbours, holders, groups } = whole
  const at = positions(whole.partnership.organisations)
  const onMap = whole === drawn ? at : positions(drawn.partnership.organisations)
  const open = found.flatMap(({ a, b, ...rest }) => {
    const [one, other] = [at.get(a), at.get(b)]
    if (one === undefined || other === undefined || !onMap.has(a) || !onMap.has(b)) return []
    return [{ ...rest, a: one, b: other }]
  })
  const picked = pickSuggestions(open, neighbours)
  const joined = neighbours.map((list) => [...list])
  for (const { a, b } of picked) {
    joined[a]?.push(b)
    joined[b]?.push(a)
  }
  const drawnAt = (index: number) => onMap.get(whole.partnership.organisations[index]?.id ?? '') ?? -1
  return {
    lines: picked.map((line) => ({ ...line, a: drawnAt(line.a), b: drawnAt(line.b) })),
    apart: picked.filter(({ a, b }) => groups[a] !== groups[b] || groups[a] === -1).length,
    cutOffBefore: partsOf(neighbours, holders).cutOff,
    cutOffAfter: partsOf(joined, holders).cutOff,
  }
}
