import { parentPort, workerData } from 'node:worker_threads'
import { prepareImport, type WorkOutInput } from './prepare-import.ts'

// One import is worked out, and the thread ends.
const worked = await prepareImport(workerData as WorkOutInput)
parentPort?.postMessage(worked)
