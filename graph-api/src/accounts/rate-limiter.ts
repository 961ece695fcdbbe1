import { hashOf } from './tokens.ts'

/** How often something may be tried within how many milliseconds. */
export interface RateLimit {
  readonly most: number
  readonly within: number
}

/** So many keys are remembered; the oldest are forgotten first, so that a flood of them fills no memory. */
const mostKeys = 50_000

/**
 * Counts attempts by key within a moving window, in this process's memory. Keys are kept as hashes: no address stands there
 * in plain text.
 */
export class RateLimiter {
  private readonly times = new Map<string, number[]>()
  private readonly now: () => number

  constructor(now: () => number = Date.now) {
    this.now = now
  }

  /**
   * Counts one attempt.
   * @param key what is limited: `address anna@…`
   * @returns false where there have been too many, which this one does not add to
   */
  allow(key: string, { most, within }: RateLimit): boolean {
    const hashed = hashOf(key)
    const since = this.now() - within
    const recent = (this.times.get(hashed) ?? []).filter((time) => time > since)
    const allowed = recent.length < most
    if (allowed) recent.push(this.now())
    this.times.delete(hashed)
    this.times.set(hashed, recent)
    if (this.times.size > mostKeys) this.times.delete(this.times.keys().next().value ?? '')
    return allowed
  }
}
