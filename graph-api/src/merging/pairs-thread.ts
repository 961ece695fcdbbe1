import { parentPort, workerData } from 'node:worker_threads'
import { type AlikeThing, alikePairs } from './alike-pairs.ts'
import type { Mergeable } from './model.ts'

/** The things of one kind that are compared. */
export interface ComparedThings {
  readonly label: Mergeable
  readonly things: readonly AlikeThing[]
}

const { label, things } = workerData as ComparedThings
/** One kind is compared, and the thread ends. */
parentPort?.postMessage(alikePairs(label, things))
