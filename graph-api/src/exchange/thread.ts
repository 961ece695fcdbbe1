import { parentPort, workerData } from 'node:worker_threads'
import { type PrepareImportInput, prepareImport } from './prepare-import.ts'

// One import is worked out, and the thread ends.
void prepareImport(workerData as PrepareImportInput).then((worked) => parentPort?.postMessage(worked))
