import { parentPort, workerData } from 'node:worker_threads'
import { renderReportPdf } from './render-report-pdf.ts'
import type { ReportText } from './write-report.ts'

// One report is set, and the thread ends.
parentPort?.postMessage(await renderReportPdf(workerData as ReportText))
