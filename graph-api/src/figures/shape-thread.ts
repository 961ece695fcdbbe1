import { parentPort, workerData } from 'node:worker_threads'
import { shapeOf, type Ties } from './shape-of-ties.ts'

// One network is looked at, and the thread ends.
parentPort?.postMessage(shapeOf(workerData as Ties))
