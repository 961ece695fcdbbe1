/**
 * Benefit to one side and reciprocity between two.
 *
 * Benefit p(a←b) = 1 − ∏ₙ(1 − wₙ·maxₒ m(n,o)) over a's needs n and b's offers o: the chance that at least one need is
 * met if the matches were independent. Reciprocity is the harmonic mean R = 2pq/(p+q), which is near the smaller side
 * (reciprocal recommendation: Pizzato et al. 2010, RECON).
 */
export interface NeedMatch {
  /** Weight of the need, 0 to 1. */
  readonly weight: number
  /** Best match of the need with any of the other side's offers, 0 to 1. */
  readonly match: number
}

/** 0 to 1; grows with each match and each weight; does not depend on the order. No needs at all: 0. */
export function benefit(matches: readonly NeedMatch[]): number {
  let unmet = 1
  for (const { weight, match } of matches) unmet *= 1 - clamp(weight) * clamp(match)
  return 1 - unmet
}

/** 0 to 1, symmetric; 0 when one side gains nothing. */
export function reciprocity(benefitToA: number, benefitToB: number): number {
  const p = clamp(benefitToA)
  const q = clamp(benefitToB)
  return p + q === 0 ? 0 : (2 * p * q) / (p + q)
}

/** Middle value, the mean of the two middle values when even; `fallback` for an empty list. */
export function median(values: readonly number[], fallback: number): number {
  if (values.length === 0) return fallback
  const sorted = [...values].sort((x, y) => x - y)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? fallback
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? fallback) + upper) / 2
}

/** Into 0 to 1; what is not a number is 0. */
export function clamp(value: number): number {
  return value > 0 ? Math.min(1, value) : 0
}
