import { parentPort, workerData } from 'node:worker_threads'
import { renderReportPdf } from './render-report-pdf.ts'
import type { ReportText } from './write-report.ts'

// One report is set, and the thread ends.
void renderReportPdf(workerData as ReportText).then((bytes) => parentPort?.postMessage(bytes))
