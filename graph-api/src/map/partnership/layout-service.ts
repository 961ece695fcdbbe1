import { randomUUID } from 'node:crypto'
import type { Worker } from 'node:worker_threads'
import type { Graph } from '../../database/graph.ts'
import { openThread } from '../../shared/open-thread.ts'
import type { LayoutTask } from './layout-task.ts'
import { claimPartnershipLayout, keepPartnershipLayout, releasePartnershipLayout } from './statements.ts'
import { type LayoutContent, type SheetPlaces, writeContent } from './stored-layout.ts'

/** How long the right to compute holds, in milliseconds; renewed three times as often. A dead process's is free after this. */
const claimTime = 60_000
/** No claim is meant to last longer, in milliseconds: one that says so was written by a clock that was wrong. */
const longestClaim = 2 * claimTime

export interface LayoutJob {
  /** What the viewer sees, as one word list: those who see the same share a layout. */
  readonly sees: string
  readonly structure: string
  readonly task: LayoutTask
  readonly stored: LayoutContent | null
}

/** Computes layouts of the partnership's map in a thread of its own, one at a time. */
export interface LayoutService {
  /** Begins to compute a layout, unless this process or another is at work. Returns at once. */
  begin(graph: Graph, job: LayoutJob): void
  stop(): Promise<void>
}

function compute(worker: Worker, job: LayoutJob): Promise<SheetPlaces> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The layout was stopped')))
    worker.postMessage({ task: job.task, stored: job.stored })
  })
}

/** @param options.onFailure told when a layout could not be computed or kept; the next visitor's question begins it again */
export function startLayoutService(options: { onFailure?: (message: string) => void } = {}): LayoutService {
  const holder = randomUUID()
  let worker: Worker | undefined
  let busy = false

  const claim = async (graph: Graph, sees: string) => {
    const [row] = await graph.write((write) =>
      write.run(claimPartnershipLayout, { sees, holder, time: claimTime, longest: longestClaim }),
    )
    return row?.held ?? false
  }

  async function work(graph: Graph, job: LayoutJob): Promise<void> {
    const { sees, structure, task } = job
    if (!(await claim(graph, sees))) return
    // Minutes of work that nobody waits for: it gets what is left of the cores.
    const started = openThread(new URL('./layout-worker.ts', import.meta.url), { niceness: 19 })
    worker = started
    started.unref()
    const renewal = setInterval(() => {
      claim(graph, sees).then(
        (held) => (held ? undefined : started.terminate()),
        () => undefined,
      )
    }, claimTime / 3)
    renewal.unref()
    try {
      const sheets = await compute(started, job)
      const content = writeContent(task, sheets)
      await graph.write((write) => write.run(keepPartnershipLayout, { sees, holder, structure, content }))
    } catch (error) {
      await graph.write((write) => write.run(releasePartnershipLayout, { sees, holder })).catch(() => undefined)
      throw error
    } finally {
      clearInterval(renewal)
      worker = undefined
      await started.terminate()
    }
  }

  return {
    begin(graph, job) {
      if (busy) return
      busy = true
      work(graph, job)
        .catch((error: unknown) => options.onFailure?.(error instanceof Error ? error.message : 'unknown'))
        .finally(() => {
          busy = false
        })
    },
    async stop() {
      await worker?.terminate()
    },
  }
}
