import { isTurnedRound } from './direction.ts'
import type { Evidence, Gain } from './explain.ts'
import type { SelectedEvidence } from './select-evidence.ts'

/**
 * Which of two take what the other gives, and so gain by it: by a reason that says so, or by an offer to take what the other
 * needs to be rid of.
 */
export function takersOf(
  [aId, bId]: readonly [string, string],
  { gainsA, gainsB, reasons }: SelectedEvidence,
  evidence: readonly Evidence[],
): string[] {
  const ways = new Set(reasons.map(({ way }) => way))
  const takes = (gains: readonly Gain[]) =>
    gains.some(({ offerId }) =>
      evidence.some(({ mine, theirs }) => [mine, theirs].some((one) => one.id === offerId && isTurnedRound(one))),
    )
  return [
    ...(ways.has('you_take') || takes(gainsB) ? [aId] : []),
    ...(ways.has('they_take') || takes(gainsA) ? [bId] : []),
  ]
}
