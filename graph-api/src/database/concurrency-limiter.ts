import type { Cancellation } from './cancellation.ts'

/** More ask at once than are answered: who asked should ask again a little later. */
export class BusyError extends Error {
  /** Seconds after which it may be tried again. */
  readonly retryAfter: number
  constructor(retryAfter: number) {
    super('Many are asking at once')
    this.name = 'BusyError'
    this.retryAfter = retryAfter
  }
}

/** Whoever asked has left: nobody waits for the answer, and nobody is told. */
export class CancelledError extends Error {
  constructor() {
    super('Whoever asked has left')
    this.name = 'CancelledError'
  }
}

export interface LimiterOptions {
  /** How many run at once. */
  readonly maxConcurrent: number
  /** How many wait their turn; whoever comes then is told that it is busy. */
  readonly maxQueued: number
  /** How long somebody waits at most, in milliseconds. */
  readonly maxWaitMs: number
}

/** Runs at most `maxConcurrent` tasks at once; the others wait first-in, first-out. */
export interface ConcurrencyLimiter {
  /**
   * @param cancellation work that waits is not begun where they have left
   * @throws BusyError where too many wait already, or the wait is over; CancelledError where nobody waits for the answer any more
   */
  run<Result>(work: () => Promise<Result>, cancellation?: Cancellation): Promise<Result>
  /** Resolves as soon as nothing runs here. */
  idle(): Promise<void>
}

/** Seconds after which somebody is asked to come back. */
const retryAfter = 2

/** Stands before the driver's pool, whose own waiting would look like a database that is away. */
export function createLimiter({ maxConcurrent, maxQueued, maxWaitMs }: LimiterOptions): ConcurrencyLimiter {
  let running = 0
  const queue = new Set<() => void>()
  const awaitingIdle = new Set<() => void>()

  const wait = (cancellation: Cancellation | undefined) =>
    new Promise<void>((start, reject) => {
      const finish = (end: () => void) => {
        clearTimeout(timer)
        stopListening?.()
        queue.delete(begin)
        end()
      }
      const begin = () => finish(start)
      const timer = setTimeout(() => finish(() => reject(new BusyError(retryAfter))), maxWaitMs)
      const stopListening = cancellation?.onCancel(() => finish(() => reject(new CancelledError())))
      queue.add(begin)
    })

  return {
    async run(work, cancellation) {
      if (cancellation?.isCancelled) throw new CancelledError()
      if (running < maxConcurrent) running += 1
      else if (queue.size < maxQueued) await wait(cancellation)
      else throw new BusyError(retryAfter)
      try {
        return await work()
      } finally {
        // A place that becomes free goes to whoever waits longest: nobody who comes meanwhile can take it.
        const [next] = queue
        if (next) next()
        else running -= 1
        if (running === 0) {
          for (const resolve of awaitingIdle) resolve()
          awaitingIdle.clear()
        }
      }
    },
    async idle() {
      // Whoever was told first may have begun something meanwhile.
      while (running > 0) await new Promise<void>((resolve) => awaitingIdle.add(resolve))
    },
  }
}
