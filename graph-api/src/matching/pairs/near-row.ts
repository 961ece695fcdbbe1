import { matchKinds } from '../network/match-text.ts'
import { listLengths } from './weights.ts'

/** How many lists a text has: one of each kind, by its number (`groupOf`). */
export const kinds = matchKinds.length

const lengths = matchKinds.map((own) => matchKinds.map((kind) => listLengths[own][kind]))
const starts = lengths.map((row) => row.map((_, at) => row.slice(0, at).reduce((sum, length) => sum + length, 0)))

/** How many entries a row has: as many as the longest needs. */
export const room = Math.max(...lengths.map((row) => row.reduce((sum, length) => sum + length, 0)))

/** Where in the row of a text of one kind its list of another begins. */
export function startOf(own: number, kind: number): number {
  return starts[own]?.[kind] ?? 0
}

/** How many entries that list has at most. */
export function mostIn(own: number, kind: number): number {
  return lengths[own]?.[kind] ?? 0
}
