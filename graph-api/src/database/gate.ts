import type { Asker } from './asker.ts'

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
export class LeftError extends Error {
  constructor() {
    super('Whoever asked has left')
    this.name = 'LeftError'
  }
}

export interface GateLimits {
  /** How many run at once. */
  readonly atOnce: number
  /** How many wait their turn; whoever comes then is told that it is busy. */
  readonly waiting: number
  /** How long somebody waits at most, in milliseconds. */
  readonly longest: number
}

/** Lets so much work through at once, in the order in which it came. */
export interface Gate {
  /**
   * @param asker work that waits is not begun where they have left
   * @throws BusyError where too many wait already, or the wait is over; LeftError where nobody waits for the answer any more
   */
  run<Result>(work: () => Promise<Result>, asker?: Asker): Promise<Result>
}

/** Seconds after which somebody is asked to come back. */
const retryAfter = 2

/** Opens a gate. It stands before the driver's pool, whose own waiting would look like a database that is away. */
export function createGate({ atOnce, waiting, longest }: GateLimits): Gate {
  let running = 0
  const queue = new Set<() => void>()

  const wait = (asker: Asker | undefined) =>
    new Promise<void>((start, refuse) => {
      const settle = (end: () => void) => {
        clearTimeout(timer)
        stay?.()
        queue.delete(begin)
        end()
      }
      const begin = () => settle(start)
      const timer = setTimeout(() => settle(() => refuse(new BusyError(retryAfter))), longest)
      const stay = asker?.onLeave(() => settle(() => refuse(new LeftError())))
      queue.add(begin)
    })

  return {
    async run(work, asker) {
      if (asker?.hasLeft) throw new LeftError()
      if (running < atOnce) running += 1
      else if (queue.size < waiting) await wait(asker)
      else throw new BusyError(retryAfter)
      try {
        return await work()
      } finally {
        // A place that becomes free goes to whoever waits longest: nobody who comes meanwhile can take it.
        const [next] = queue
        if (next) next()
        else running -= 1
      }
    },
  }
}
