/** An offer that could meet a need. */
export interface Deal {
  readonly needId: string
  readonly offerId: string
  /** The chance that it does, 0 to 1. */
  readonly match: number
}

/**
 * Without the deals that neither side would make: the need has a better offer among these, and the offer a better need. A buyer
 * of herbs is not said to help whoever grows grain where somebody in the same group buys grain and another grows herbs. What is
 * the best for one of its sides stays, so that a need that was met by some deal still is. Keeps the order.
 */
export function withoutCrossed<Kind extends Deal>(deals: readonly Kind[]): Kind[] {
  const [bestOfNeed, bestOfOffer] = [new Map<string, number>(), new Map<string, number>()]
  for (const { needId, offerId, match } of deals) {
    bestOfNeed.set(needId, Math.max(match, bestOfNeed.get(needId) ?? 0))
    bestOfOffer.set(offerId, Math.max(match, bestOfOffer.get(offerId) ?? 0))
  }
  return deals.filter(
    ({ needId, offerId, match }) => match === bestOfNeed.get(needId) || match === bestOfOffer.get(offerId),
  )
}
