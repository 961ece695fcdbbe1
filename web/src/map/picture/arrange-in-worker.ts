import type { Arranged } from './arrange.ts'
import type { ArrangeInput } from './map-numbers.ts'

/** A thread of its own that arranges maps, so that the page never stands still for it. */
export interface WorkerArrange {
  /** The newest question is answered; null for one that a newer one has overtaken, or where there is no worker to be had. */
  arrange(input: ArrangeInput): Promise<Arranged | null>
  destroy(): void
}

type Waiting = { readonly number: number; readonly answer: (arranged: Arranged | null) => void }

/** Starts at the first question; a question that a newer one overtakes is given up with its worker, which could take seconds. */
export function createWorkerArrange(): WorkerArrange {
  let worker: Worker | null = null
  let waiting: Waiting | null = null
  let count = 0
  const settle = (arranged: Arranged | null) => {
    waiting?.answer(arranged)
    waiting = null
  }
  const end = () => {
    worker?.terminate()
    worker = null
    settle(null)
  }
  const begin = () => {
    const made = new Worker(new URL('./arrange-worker.ts', import.meta.url), { type: 'module' })
    made.addEventListener('message', ({ data }: MessageEvent<{ number: number; arranged: Arranged }>) => {
      if (data.number === waiting?.number) settle(data.arranged)
    })
    made.addEventListener('error', () => settle(null))
    return made
  }
  return {
    arrange: (input) => {
      if (waiting) end()
      count += 1
      const number = count
      worker ??= begin()
      const asked = worker
      return new Promise((answer) => {
        waiting = { number, answer }
        asked.postMessage({ number, input })
      })
    },
    destroy: end,
  }
}
