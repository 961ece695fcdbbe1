import { families } from './families.ts'
import type { Line, Organisation } from './model.ts'

/** What the legend can take away: a kind of organisation, or lines of a strength. The words of the address, too. */
export const filterKeys = [...families, 'one', 'two', 'three'] as const
export type FilterKey = (typeof filterKeys)[number]

const strengthKeys = ['one', 'two', 'three'] as const

export type Hidden = ReadonlySet<FilterKey>

export function showsOrganisation(hidden: Hidden, { family }: Organisation): boolean {
  return !hidden.has(family)
}

export function showsLine(hidden: Hidden, { a, b, strength }: Pick<Line, 'a' | 'b' | 'strength'>): boolean {
  const key = strengthKeys[strength - 1]
  return key !== undefined && !hidden.has(key) && showsOrganisation(hidden, a) && showsOrganisation(hidden, b)
}
