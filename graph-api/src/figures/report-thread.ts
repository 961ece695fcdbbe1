import { parentPort, workerData } from 'node:worker_threads'
import { setReport } from './set-report.ts'
import type { ReportText } from './write-report.ts'

// One report is set, and the thread ends.
parentPort?.postMessage(await setReport(workerData as ReportText))
