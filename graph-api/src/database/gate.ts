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
   * @param signal aborted when whoever asked leaves: work that waits is then not begun
   * @throws BusyError where too many wait already, or the wait is over; LeftError where nobody waits for the answer any more
   */
  run<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result>
}

/** Seconds after which somebody is asked to come back. */
const retryAfter = 2

/** Opens a gate. It stands before the driver's pool, whose own waiting would look like a database that is away. */
export function createGate({ atOnce, waiting, longest }: GateLimits): Gate {
  let running = 0
  const queue = new Set<() => void>()

  const wait = (signal: AbortSignal | undefined) =>
    new Promise<void>((start, refuse) => {
      const settle = (end: () => void) => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', leave)
        queue.delete(begin)
        end()
      }
      const begin = () => settle(start)
      const leave = () => settle(() => refuse(new LeftError()))
      const timer = setTimeout(() => settle(() => refuse(new BusyError(retryAfter))), longest)
      signal?.addEventListener('abort', leave)
      queue.add(begin)
    })

  return {
    async run(work, signal) {
      if (signal?.aborted) throw new LeftError()
      if (running < atOnce) running += 1
      else if (queue.size < waiting) await wait(signal)
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
