import { Worker } from 'node:worker_threads'
import type { ReportText } from './write-report.ts'

/** How long one report may be set, in milliseconds. */
const timeoutMilliseconds = 20_000

let last: Promise<unknown> = Promise.resolve()

/**
 * Sets a report in a thread of its own, one after the other: reading fonts would keep everybody else waiting, and many threads
 * at once the whole machine.
 * @throws Error where it takes more than 20 seconds
 */
export function setReportInThread(report: ReportText): Promise<Buffer> {
  const mine = last.then(() => setOne(report))
  last = mine.catch(() => undefined)
  return mine
}

function setOne(report: ReportText): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./report-thread-entry.mjs', import.meta.url), { workerData: report })
    const fail = (error: Error) => {
      clearTimeout(timer)
      reject(error)
      void worker.terminate()
    }
    const timer = setTimeout(() => fail(new Error('The report took too long to set')), timeoutMilliseconds)
    worker.once('message', (pdf: Uint8Array) => {
      clearTimeout(timer)
      resolve(Buffer.from(pdf))
      void worker.terminate()
    })
    worker.once('error', fail)
    worker.once('exit', () => fail(new Error('The thread that sets the report ended')))
  })
}
