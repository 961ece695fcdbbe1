import { cpus } from 'node:os'
import { currentDay } from '../../support/current-day.ts'
import { keepReport } from '../keep-report.ts'
import { percentile } from '../serve/ask.ts'

/** One way in which many ask at once, and what came of it. Times in milliseconds. */
export interface LoadRow {
  readonly name: string
  readonly read: readonly number[]
  readonly written: readonly number[]
  readonly health: readonly number[]
  /** How often each came: `ok`, or the code of an error. */
  readonly codes: readonly (readonly [code: string, count: number])[]
  readonly perSecond: number
  /** Seconds of processor time of the API for each answer. */
  readonly cpu: number
}

export interface LoadReport {
  readonly rows: readonly LoadRow[]
  readonly readers: number
  readonly writers: number
  readonly seconds: number
  /** Megabytes of the API with its matcher, through the time, and afterwards. */
  readonly memory: readonly number[]
  readonly thread: object
}

const times = (figures: readonly number[]) =>
  figures.length === 0 ? '–' : [0.5, 0.95, 0.99].map((share) => Math.round(percentile(figures, share))).join(' · ')

/** From so many seconds on it is a soak: what grows without end shows by then. */
const soakFrom = 600

const middle = (figures: readonly number[]) => Math.round(percentile(figures, 0.5))

/** How much was held in each quarter of the time: four alike are flat. */
function quarters(memory: readonly number[]): string {
  const each = Math.max(1, Math.floor(memory.length / 4))
  return [0, 1, 2, 3].map((quarter) => middle(memory.slice(quarter * each, (quarter + 1) * each))).join(', ')
}

/** Writes what `pnpm bench load` found into the README of the benches. */
export async function writeLoadReport(report: LoadReport): Promise<void> {
  const { rows, readers, writers, seconds, memory, thread } = report
  const text = [
    seconds < soakFrom ? '## Many at once' : '## Through a long time',
    '',
    `\`pnpm bench load ${readers} ${seconds}\`, ${currentDay()}: ${readers} readers of the demo, with what the pages ask in proportion (costly`,
    `ones among them), and ${writers} writers beside; database, API and readers on the same ${cpus().length} cores. Times p50 · p95 · p99 in ms.`,
    '',
    '| readers | read | written | health | answers | a second | CPU an answer |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(({ name, read, written, health, codes, perSecond, cpu }) => {
      const said = codes.map(([code, count]) => `${count} ${code}`).join(', ')
      const rate = perSecond ? `${Math.round(perSecond)} | ${(cpu * 1_000).toFixed(1)} ms` : '– | –'
      return `| ${name} | ${times(read)} | ${times(written)} | ${times(health)} | ${said} | ${rate} |`
    }),
    '',
    `The API with its matcher held ${quarters(memory)} MB in the quarters of the time (middle) and ${memory.at(-1)} afterwards; its answering thread was kept from answering for (ms, beyond 10): ${JSON.stringify(thread)}.`,
  ]
  await keepReport(seconds < soakFrom ? 'load' : 'soak', text.join('\n'))
}
