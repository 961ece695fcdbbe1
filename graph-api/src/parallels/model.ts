import type { Level } from '../matching/pairs/levels.ts'
import type { NodeRow } from '../shared/node.ts'

/** A stored pair as a selection returns it: the properties that were asked. */
export interface ParallelRow extends NodeRow {
  readonly label: 'same_record' | 'parallel' | 'complementary'
  readonly level: Level | null
  readonly score: number
  readonly confidence: number
  readonly partNames: readonly string[]
  readonly partValues: readonly number[]
  readonly partWeights: readonly number[]
  readonly sharedWords: readonly string[]
  readonly samePlace: boolean
  readonly computedAt: string
}

export const parallelVerdicts = [
  'same_work',
  'complementary',
  'in_sequence',
  'deliberate',
  'unrelated',
  'already_talking',
] as const
export type ParallelVerdict = (typeof parallelVerdicts)[number]

/** Verdicts that tie two initiatives to each other, so that both their pages tell of them. */
export const tyingVerdicts: readonly ParallelVerdict[] = ['same_work', 'complementary', 'in_sequence', 'deliberate']

interface Label {
  readonly sv: string
  readonly en: string
}

/** What is put side by side of one initiative of a pair. */
export interface ParallelSide {
  readonly status: string | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly place: string | null
  readonly audiences: readonly Label[]
  readonly themes: readonly Label[]
  readonly organisations: readonly string[]
}

/** One aspect in which two initiatives differ. Words of ours (stage, aspect) are codes; the page has texts for them. */
export interface Difference {
  readonly aspect: 'status' | 'startsOn' | 'endsOn' | 'place' | 'audience' | 'theme' | 'organisation'
  readonly a: readonly string[]
  readonly b: readonly string[]
}

/**
 * Compares two sides: what one has that the other lacks, in the order in which a reader asks.
 * @param language of the labels
 */
export function differencesOf(a: ParallelSide, b: ParallelSide, language: 'sv' | 'en'): Difference[] {
  const single = (aspect: Difference['aspect'], left: string | null, right: string | null) =>
    ({ aspect, a: left === null ? [] : [left], b: right === null ? [] : [right] }) satisfies Difference
  // The order in which the database finds them tells when they were written.
  const byName = (one: string, other: string) => one.localeCompare(other, language)
  const listed = (aspect: Difference['aspect'], left: readonly string[], right: readonly string[]) =>
    ({
      aspect,
      a: left.filter((one) => !right.includes(one)).sort(byName),
      b: right.filter((one) => !left.includes(one)).sort(byName),
    }) satisfies Difference
  const labels = (list: readonly Label[]) => list.map((label) => label[language])
  return [
    listed('organisation', a.organisations, b.organisations),
    single('place', a.place, b.place),
    listed('audience', labels(a.audiences), labels(b.audiences)),
    single('status', a.status, b.status),
    single('startsOn', a.startsOn, b.startsOn),
    single('endsOn', a.endsOn, b.endsOn),
    listed('theme', labels(a.themes), labels(b.themes)),
  ].filter((one) => one.a.join('|') !== one.b.join('|'))
}
