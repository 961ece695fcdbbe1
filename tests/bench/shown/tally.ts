import { seedId } from '@mellanrum/seed/seed-id'
import type { Newcomer, Shown } from './newcomer.ts'

/** What came of one newcomer. Found: of those expected, among the first ten in order, far-fetched ones too. */
export interface Outcome {
  readonly expected: number
  readonly found: number
  /** The first five that are not far-fetched: how many there are, and how many a coordinator would shake the head at. */
  readonly shown: number
  readonly nonsense: number
  /** How many of the ten are not far-fetched. */
  readonly unfolded: number
  readonly expectedInitiatives: number
  /** Of those, among the first five parallels. */
  readonly foundInitiatives: number
  readonly milliseconds: number
}

export type Verdict = 'expected' | 'fair' | 'nonsense'

export function verdictOf({ expected, fair }: Newcomer, organisationId: string): Verdict {
  const isAmong = (keys: readonly string[]) => keys.some((key) => seedId('Organisation', key) === organisationId)
  if (isAmong(expected)) return 'expected'
  return isAmong(fair) ? 'fair' : 'nonsense'
}

export function tally(one: Newcomer, { synergies, parallels, milliseconds }: Shown): Outcome {
  const first = synergies.slice(0, 10)
  const unfolded = first.filter(({ level }) => level !== 'FAR_FETCHED')
  const count = (list: Shown['synergies'], wanted: Verdict) =>
    list.filter(({ organisation }) => verdictOf(one, organisation.id) === wanted).length
  const initiatives = one.expectedInitiatives ?? []
  return {
    expected: one.expected.length,
    found: count(first, 'expected'),
    shown: Math.min(5, unfolded.length),
    nonsense: count(unfolded.slice(0, 5), 'nonsense'),
    unfolded: unfolded.length,
    expectedInitiatives: initiatives.length,
    foundInitiatives: initiatives.filter((key) => parallels.includes(seedId('Initiative', key))).length,
    milliseconds,
  }
}

/** Several outcomes in one line of a table, with bootstrap 95 % intervals over newcomers. */
export function summary(outcomes: readonly Outcome[]): string {
  const sum = (list: readonly Outcome[], of: (one: Outcome) => number) =>
    list.reduce((total, one) => total + of(one), 0)
  const share = (part: (one: Outcome) => number, whole: (one: Outcome) => number) => {
    const ratio = (list: readonly Outcome[]) => sum(list, part) / Math.max(1, sum(list, whole))
    const [low, high] = interval(outcomes, ratio)
    return `${sum(outcomes, part)} of ${sum(outcomes, whole)} (${low.toFixed(2)}–${high.toFixed(2)})`
  }
  const enough = outcomes.filter(({ unfolded }) => unfolded >= 2).length
  const slowest = Math.max(...outcomes.map(({ milliseconds }) => milliseconds))
  return [
    `found ${share(
      ({ found }) => found,
      ({ expected }) => expected,
    )}`,
    `nonsense ${share(
      ({ nonsense }) => nonsense,
      ({ shown }) => shown,
    )}`,
    `two or more unfolded ${enough} of ${outcomes.length}`,
    `parallels ${share(
      ({ foundInitiatives }) => foundInitiatives,
      ({ expectedInitiatives }) => expectedInitiatives,
    )}`,
    `slowest ${Math.round(slowest)} ms`,
  ].join(' · ')
}

const resamples = 2_000

/** Percentile bootstrap (Efron 1979), the same each time. */
function interval<One>(all: readonly One[], measure: (some: readonly One[]) => number): [number, number] {
  let state = 1
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const values = Array.from({ length: resamples }, () =>
    measure(all.map(() => all[Math.floor(random() * all.length)] as One)),
  ).sort((x, y) => x - y)
  return [values[Math.floor(resamples * 0.025)] ?? 0, values[Math.floor(resamples * 0.975)] ?? 0]
}
