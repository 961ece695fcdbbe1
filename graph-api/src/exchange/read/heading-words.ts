import { foldHeading, headings } from '../mapping/headings.ts'

const known = new Set(Object.values(headings).flat())

/** True for a cell that many tables have as a heading. */
export function knownHeading(cell: string): boolean {
  const folded = foldHeading(cell)
  return known.has(folded) || known.has(folded.replaceAll(' ', ''))
}
