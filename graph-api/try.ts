import { readFile } from './src/exchange/read/read-file.ts'
import { guessMapping } from './src/exchange/mapping/guess-mapping.ts'
import { planImport } from './src/exchange/plan/plan-import.ts'
import { derivedId } from './src/shared/ids.ts'
import { readFileSync } from 'node:fs'
const pre: any = { organisation:'org', person:'per', initiative:'ini', theme:'thm', place:'plc', gathering:'gat', need:'nee', offer:'off', collaboration:'col' }
const groups = process.argv.slice(2).join(' ').split('+').map((g) => g.trim().split(' '))
for (const paths of groups) {
  const files = []
  for (const path of paths) files.push(await readFile({ name: path.split('/').at(-1)!, bytes: readFileSync(path) }))
  const mapping = guessMapping(files)
  for (const t of mapping.tables) {
    console.log('##', t.file, t.table, '→', t.rows, t.kindColumn ?? '', JSON.stringify(t.fixed), t.emptyWords.join(','))
    if (t.kindWords.length) console.log('   words:', t.kindWords.map((w) => `${w.word}→${w.becomes}`).join(', '))
    console.log('   ', t.columns.map((c) => `${c.column}→${c.target ?? '-'}${c.separator ? `[${c.separator}]` : ''}${c.words.length ? `{${c.words.slice(0,6).map((w) => `${w.word}:${w.becomes}`).join(' ')}}` : ''}`).join(' · '))
  }
  const t0 = Date.now()
  const plan = planImport({ files, mapping, known: { things: [], links: new Set() }, decisions: [], makeId: (k, key) => derivedId(pre[k], key) })
  const count = (xs: string[]) => JSON.stringify(xs.reduce((m: any, x) => ((m[x] = (m[x] ?? 0) + 1), m), {}))
  const rows = files.flatMap((f) => f.tables.map((t) => t.rows.length + t.unread.length)).reduce((a, b) => a + b, 0)
  console.log('   rows', rows, 'accounted', plan.rows.length, rows === plan.rows.length ? 'OK' : '!!!!', Date.now() - t0, 'ms')
  console.log('   outcomes', count(plan.rows.map((r) => `${r.outcome}:${r.reason ?? ''}`)))
  console.log('   things', count(plan.things.map((t) => `${t.kind}${t.mentioned ? ' (m)' : ''}`)), 'links', count(plan.links.map((l) => l.type)))
  console.log('   problems', count(plan.problems.map((p) => p.code)), JSON.stringify(plan.problems.filter((p)=>p.code==='not_found').slice(0, 4)))
  console.log('   refused', JSON.stringify(plan.rows.filter((r) => r.outcome === 'refused').slice(0, 12).map((r) => [r.row, r.reason, r.detail])))
}
