import type { PreparedImport } from '../graph-api/src/exchange/prepare-import.ts'
import { countsOf } from '../graph-api/src/exchange/row-counts.ts'
import { summarise } from '../graph-api/src/exchange/summarise.ts'

/** What an import would do, in lines for a terminal. */
export function describeImport({ files, unreadable, mapping, plan }: PreparedImport): string[] {
  const lines = unreadable.map(
    ({ file, code, row, detail }) =>
      `${file}${row ? `, row ${row}` : ''}: ${code.replaceAll('_', ' ')}${detail ? ` (${detail})` : ''}`,
  )
  for (const file of files) {
    for (const table of file.tables) {
      const own = mapping.tables.find((one) => one.file === file.name && one.table === table.name)
      lines.push(
        `${file.name}${table.name === file.name ? '' : `, ${table.name}`} (${file.format}): ${table.rows} rows as ${file.format === 'mellanrum' ? 'they are' : (own?.rows ?? 'left out')}`,
      )
      const columns = (own?.columns ?? []).map(({ column, target }) => `${column} → ${target ?? 'left out'}`)
      if (own?.rows) lines.push(`  ${columns.join(' · ')}`)
    }
  }
  const { things, links, problems } = summarise(plan)
  const counts = countsOf(plan)
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  lines.push(
    `Rows: ${all} = ${Object.entries(counts)
      .map(([name, count]) => `${count} ${name.replaceAll('_', ' ')}`)
      .join(' + ')}`,
  )
  if (things.length > 0) lines.push(`New: ${things.map(({ name, count }) => `${count} ${name}`).join(', ')}`)
  if (links.length > 0) lines.push(`Links: ${links.map(({ name, count }) => `${count} ${name}`).join(', ')}`)
  for (const one of problems)
    lines.push(
      `  ${one.code.replaceAll('_', ' ')}: ${one.count}, ${one.file} ${one.column}, from row ${one.firstRow}: ${one.samples.join(' · ')}`,
    )
  const refused = plan.rows.filter(({ outcome }) => outcome === 'refused')
  for (const row of refused.slice(0, 20))
    lines.push(`  ${row.file}, row ${row.row}: ${row.reason?.replaceAll('_', ' ')} ${row.detail ?? ''}`)
  if (refused.length > 20) lines.push(`  … and ${refused.length - 20} more`)
  return lines
}
