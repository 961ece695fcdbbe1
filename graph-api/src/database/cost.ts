/** Statements that took longer than this lately, in milliseconds, are costly. */
const costlyFrom = 100
/** Weight of a slower measurement in the moving average; low, since slow runs are often noise. */
const share = 0.1
/** Of how many statements the time is remembered. */
const most = 2_000

/** What statements took in the database lately, by their texts. */
export interface Costs {
  isCostly(text: string): boolean
  /** False for what has not been answered lately, which the database has yet to plan. */
  isKnown(text: string): boolean
  /** @param milliseconds by the database's own clock, so that waiting here does not count */
  took(text: string, milliseconds: number): void
  /**
   * It was ended since it took too long. Once may be the plan that was still to be made; from the second time on it is known,
   * as one that takes as long as it was given.
   * @param milliseconds how long it was given
   */
  ended(text: string, milliseconds: number): void
}

/** Costs of which nothing is known yet. The texts that were heard of last are kept. */
export function createCosts(): Costs {
  const known = new Map<string, number>()
  const endedOnce = new Set<string>()
  return {
    isCostly: (text) => (known.get(text) ?? 0) > costlyFrom,
    isKnown: (text) => known.has(text),
    took(text, milliseconds) {
      const before = known.get(text) ?? milliseconds
      endedOnce.delete(text)
      known.delete(text)
      known.set(text, Math.min(milliseconds, before + (milliseconds - before) * share))
      forgetOldest(known)
    },
    ended(text, milliseconds) {
      if (endedOnce.delete(text)) {
        known.set(text, milliseconds)
        forgetOldest(known)
      } else if (!known.has(text)) {
        endedOnce.add(text)
        forgetOldest(endedOnce)
      }
    },
  }
}

function forgetOldest(remembered: Map<string, unknown> | Set<string>): void {
  const [oldest] = remembered.keys()
  if (remembered.size > most && oldest !== undefined) remembered.delete(oldest)
}
