import { runInThread } from '../shared/open-thread.ts'
import type { ReportText } from './write-report.ts'

/** How long one report may be set. */
const limits = { milliseconds: 20_000 }

let last: Promise<unknown> = Promise.resolve()

/**
 * Sets a report in a thread of its own, one after the other: reading fonts would keep everybody else waiting, and many threads
 * at once the whole machine.
 * @throws GivenUpError where it takes more than 20 seconds
 */
export function renderReportPdfInThread(report: ReportText): Promise<Buffer> {
  const mine = last.then(async () => {
    const pdf = await runInThread<Uint8Array>(new URL('./report-thread.ts', import.meta.url), report, limits)
    return Buffer.from(pdf)
  })
  last = mine.catch(() => undefined)
  return mine
}
