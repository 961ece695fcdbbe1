import type { Gain } from './explain.ts'
import { recencyWeights } from './weights.ts'

/** The most recent confirmation among what is quoted, or null. ISO dates compare as text. */
export function lastConfirmed(gains: readonly Gain[], confirmedAt: ReadonlyMap<string, string | null>): string | null {
  const dates = gains.flatMap(({ needId, offerId }) => [confirmedAt.get(needId), confirmedAt.get(offerId)])
  return dates.reduce<string | null>(
    (latest, date) => (date && (latest === null || date > latest) ? date : latest),
    null,
  )
}

/** How much a confirmation still tells, 0 to 1: half after each half-life, and little where there never was one. */
export function recency(confirmed: string | null, now: Date): number {
  if (confirmed === null) return recencyWeights.unknown
  const days = Math.max(0, now.getTime() - Date.parse(confirmed)) / 86_400_000
  return 0.5 ** (days / recencyWeights.halfLifeDays)
}
