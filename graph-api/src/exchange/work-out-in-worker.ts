import { Worker } from 'node:worker_threads'
import type { WorkedOut, WorkOutInput } from './work-out.ts'

/** How long one import may be worked out, in milliseconds, and how much memory that may take, in megabytes. */
const timeoutMilliseconds = 120_000
const memory = 1_024

/**
 * Works an import out in a thread of its own: whatever a file holds, the server goes on answering, and a file that takes too
 * long or too much is given up.
 */
export function workOutInWorker(input: WorkOutInput): Promise<WorkedOut> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./thread-entry.mjs', import.meta.url), {
      workerData: input,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    let settled = false
    const settle = (work: () => void) => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      work()
      void worker.terminate()
    }
    const givenUp = () => resolve(nothingOf(input))
    const timer = setTimeout(() => settle(givenUp), timeoutMilliseconds)
    worker.once('message', (worked: WorkedOut) => settle(() => resolve(worked)))
    worker.once('error', (error) => {
      const isTooMuch = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      settle(() => (isTooMuch ? givenUp() : reject(error)))
    })
    worker.once('exit', () => settle(givenUp))
  })
}

/** What is known of files that were given up: that they take too long. */
function nothingOf(input: WorkOutInput): WorkedOut {
  return {
    files: [],
    unreadable: input.files.map(({ name }) => ({
      file: name,
      code: 'took_too_long' as const,
      row: null,
      detail: null,
    })),
    mapping: input.mapping ?? { tables: [], encodings: [] },
    plan: { rows: [], problems: [], things: [], links: [], leftOut: [], restored: { things: [], links: [] } },
  }
}
