import { parentPort, workerData } from 'node:worker_threads'
import { type WorkOutInput, workOut } from './work-out.ts'

// One import is worked out, and the thread ends.
const worked = await workOut(workerData as WorkOutInput)
parentPort?.postMessage(worked)
