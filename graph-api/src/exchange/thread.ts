import { parentPort, workerData } from 'node:worker_threads'
import { type PrepareImportInput, prepareImport } from './prepare-import.ts'

// One import is worked out, and the thread ends.
const worked = await prepareImport(workerData as PrepareImportInput)
parentPort?.postMessage(worked)
