import type { ParallelInitiative } from './initiative.ts'
import { settingWeights } from './weights.ts'

type Dated = Pick<ParallelInitiative, 'startsOn' | 'endsOn'>

const YEAR_MS = 365.25 * 24 * 3600 * 1000

/** Common members over all members (Jaccard), 0 to 1; `unknown` where either set is empty. */
export function sharedShare(left: readonly string[], right: readonly string[], unknown = 0): number {
  if (left.length === 0 || right.length === 0) return unknown
  const [a, b] = [new Set(left), new Set(right)]
  const common = [...a].filter((one) => b.has(one)).length
  return common / (a.size + b.size - common)
}

/**
 * How much of the shorter period falls within the other: 0 apart, 1 within. Without an end it is still going on;
 * without a start on either side nothing is known.
 */
export function timeOverlap(left: Dated, right: Dated): number {
  if (left.startsOn === null || right.startsOn === null) return settingWeights.unknown
  const [a, b] = [periodOf(left.startsOn, left.endsOn), periodOf(right.startsOn, right.endsOn)]
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  if (common < 0) return 0
  const shorter = Math.min(a.end - a.start, b.end - b.start)
  return shorter <= 0 ? 1 : Math.min(1, common / shorter)
}

function periodOf(startsOn: string, endsOn: string | null) {
  const start = Date.parse(startsOn)
  // An open end counts as a century: it covers whatever lies after the start.
  const end = endsOn === null ? start + 100 * YEAR_MS : Math.max(start, Date.parse(endsOn))
  return { start, end }
}

/** The same place 1, not known .5, elsewhere 0. */
export function placeOverlap(left: string | null, right: string | null): number {
  if (left === null || right === null) return settingWeights.unknown
  return left === right ? settingWeights.samePlace : settingWeights.elsewhere
}
