import { parentPort } from 'node:worker_threads'
import { computeLayout } from './compute-layout.ts'
import type { LayoutTask } from './layout-task.ts'
import type { LayoutContent } from './stored-layout.ts'

/** One layout, then the thread is done. */
parentPort?.once('message', ({ task, stored }: { task: LayoutTask; stored: LayoutContent | null }) => {
  parentPort?.postMessage(computeLayout(task, stored))
})
