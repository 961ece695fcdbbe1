import type { Interval } from './measures.ts'
import { measure } from './measures.ts'
import type { TaskReport } from './task.ts'

const share = (value: number) => value.toFixed(3).replace(/^0/, '')
const withInterval = ({ value, low, high }: Interval) => `${share(value)} [${share(low)}–${share(high)}]`

/** The report as lines of text: a table with one row per method, then the notes. */
export function reportLines(report: TaskReport): string[] {
  const rows = report.methods.map(({ method, answers }) => {
    const figures = measure(answers)
    return [
      method,
      figures.queries,
      ...[figures.hit1, figures.hit10, figures.hit50, figures.mrr].map(withInterval),
    ].map(String)
  })
  const header = ['method', 'queries', 'hit@1', 'hit@10', 'hit@50', 'MRR']
  const table = report.methods.length === 0 ? [] : aligned([header, ...rows])
  return [...table, ...report.notes]
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
