import { Worker, type WorkerOptions } from 'node:worker_threads'

const entry = new URL('./thread-entry.mjs', import.meta.url)

export interface ThreadOptions extends WorkerOptions {
  /**
   * How far it stands back for what people wait for, 0 (not at all, where left out) to 19 (it gets what nobody else wants), as
   * the system's `nice`. Linux alone knows it of a thread; elsewhere it makes no difference.
   */
  readonly niceness?: number
}

/**
 * Starts a module of TypeScript in a thread of its own.
 * @param module where it lies: `new URL('./worker.ts', import.meta.url)`
 */
export function openThread(module: URL, { niceness = 0, ...options }: ThreadOptions = {}): Worker {
  return new Worker(entry, { ...options, argv: [module.href, String(niceness)] })
}

/** A thread was given up: it took too long, or too much memory, or it ended without an answer. */
export class GivenUpError extends Error {
  constructor(why: string) {
    super(why)
    this.name = 'GivenUpError'
  }
}

export interface ThreadLimits {
  /** How long it may take. */
  readonly milliseconds: number
  /** How much memory it may take; the machine's where left out. */
  readonly megabytes?: number
}

/**
 * Runs a module that posts one answer, in a thread that ends then.
 * @param input its `workerData`
 * @throws GivenUpError where a limit is reached or it ends without an answer; what the module throws
 */
export function runInThread<Answer>(module: URL, input: unknown, { milliseconds, megabytes }: ThreadLimits) {
  return new Promise<Answer>((resolve, reject) => {
    const resourceLimits = megabytes === undefined ? {} : { maxOldGenerationSizeMb: megabytes }
    const worker = openThread(module, { workerData: input, resourceLimits })
    // Whatever comes first counts: of a promise that is settled nothing more is heard.
    const settle = (end: () => void) => {
      clearTimeout(timer)
      end()
      void worker.terminate()
    }
    const giveUp = (why: string) => settle(() => reject(new GivenUpError(why)))
    const timer = setTimeout(() => giveUp('A thread took too long'), milliseconds)
    worker.once('message', (answer: Answer) => settle(() => resolve(answer)))
    worker.once('error', (error) => {
      const isTooMuch = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      if (isTooMuch) giveUp('A thread took too much memory')
      else settle(() => reject(error))
    })
    worker.once('exit', () => giveUp('A thread ended without an answer'))
  })
}
