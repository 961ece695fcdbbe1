import { type Cancellation, createCancellation } from './cancellation.ts'
import { CancelledError, type ConcurrencyLimiter, createLimiter } from './concurrency-limiter.ts'
import { type Costs, createCosts } from './cost.ts'
import type { GraphDriver } from './driver.ts'

/** The places of one kind of work each, so that none takes those of another. */
export interface Limiters {
  readonly quick: ConcurrencyLimiter
  /** What took long the last times waits in a line of its own, and holds up nobody who asks for little. */
  readonly costly: ConcurrencyLimiter
  /** What the database has yet to plan: many plans at once would each take so long that all are ended before they are made. */
  readonly unplanned: ConcurrencyLimiter
  /** What the program asks before anybody does: one at a time, while nobody waits for a plan. */
  readonly warming: ConcurrencyLimiter
  readonly writes: ConcurrencyLimiter
}

/** Limits and shares the queries in flight on one driver. */
export interface QueryScheduler {
  readonly limiters: Limiters
  readonly costs: Costs
  /**
   * Runs a read, or waits for the same one where it is under way. What was asked before a write of this process is not
   * the same: whoever has written reads what was written. A read that nobody waits for any more is ended.
   * @param key the statement and its parameters
   * @throws CancelledError where they have
   */
  coalesce<Result>(
    key: string,
    read: (cancellation: Cancellation) => Promise<Result>,
    cancellation?: Cancellation | undefined,
  ): Promise<Result>
  /** Tells that something was written. */
  markWritten(): void
}

/**
 * All together fewer than the driver's fifty connections, of which health needs one besides; a write may read by the side,
 * so it counts twice.
 */
const limits = {
  quick: { maxConcurrent: 18, maxQueued: 1_500, maxWaitMs: 8_000 },
  costly: { maxConcurrent: 4, maxQueued: 150, maxWaitMs: 8_000 },
  unplanned: { maxConcurrent: 3, maxQueued: 1_500, maxWaitMs: 20_000 },
  warming: { maxConcurrent: 1, maxQueued: 100, maxWaitMs: 600_000 },
  writes: { maxConcurrent: 10, maxQueued: 500, maxWaitMs: 8_000 },
}

const known = new WeakMap<GraphDriver, QueryScheduler>()

/** The scheduler of a driver: one for all viewers, since they share its connections. */
export function schedulerOf(driver: GraphDriver): QueryScheduler {
  const found = known.get(driver)
  if (found) return found
  const made = createScheduler({
    quick: createLimiter(limits.quick),
    costly: createLimiter(limits.costly),
    unplanned: createLimiter(limits.unplanned),
    warming: createLimiter(limits.warming),
    writes: createLimiter(limits.writes),
  })
  known.set(driver, made)
  return made
}

interface UnderWay {
  readonly answer: Promise<unknown>
  /** Ends the read. */
  readonly end: () => void
  /** How many wait for it. */
  waiting: number
}

/** For tests; the program has one for each driver. */
export function createScheduler(limiters: Limiters): QueryScheduler {
  const underWay = new Map<string, UnderWay>()
  let writes = 0

  function begin(key: string, read: (cancellation: Cancellation) => Promise<unknown>): UnderWay {
    const all = createCancellation()
    const forget = () => {
      if (underWay.get(key) === made) underWay.delete(key)
    }
    const end = () => {
      forget()
      all.cancel()
    }
    const made: UnderWay = { answer: read(all).finally(forget), end, waiting: 0 }
    // Nobody may be left to await it, so an unhandled rejection is avoided.
    made.answer.catch(() => undefined)
    underWay.set(key, made)
    return made
  }

  return {
    limiters,
    costs: createCosts(),
    async coalesce<Result>(
      key: string,
      read: (cancellation: Cancellation) => Promise<Result>,
      cancellation?: Cancellation,
    ) {
      if (cancellation?.isCancelled) throw new CancelledError()
      const whole = `${writes} ${key}`
      const running = underWay.get(whole) ?? begin(whole, read)
      running.waiting += 1
      if (!cancellation) return (await running.answer) as Result
      return (await unlessCancelled(running, cancellation)) as Result
    },
    markWritten: () => {
      writes += 1
    },
  }
}

/** The answer, or CancelledError as soon as this caller cancels; the last who leaves ends the read. */
function unlessCancelled(running: UnderWay, cancellation: Cancellation): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stopListening = cancellation.onCancel(() => {
      running.waiting -= 1
      if (running.waiting === 0) running.end()
      reject(new CancelledError())
    })
    running.answer.then(
      (answer) => {
        stopListening()
        resolve(answer)
      },
      (error) => {
        stopListening()
        reject(error)
      },
    )
  })
}
