import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountRows, isWhole } from '@mellanrum/graph-api/exchange/account-rows'
import { prepareImport } from '@mellanrum/graph-api/exchange/prepare-import'
const root = process.argv[2] ?? ''
const base = { importId: 'imp_x', decisions: [], known: { things: [], links: [] } as never, today: '2026-11-29' }
for (const folder of readdirSync(root).sort()) {
  for (const name of readdirSync(join(root, folder))) {
    const files = [{ name, bytes: new Uint8Array(readFileSync(join(root, folder, name))) }]
    const t0 = Date.now()
    try {
      let done = await prepareImport({ ...base, files, mapping: null } as never)
      const undecided = done.mapping.tables.filter((t) => t.rows === 'undecided').length
      if (undecided) {
        const tables = done.mapping.tables.map((t) => (t.rows === 'undecided' ? { ...t, rows: 'organisation', columns: [] } : t))
        done = await prepareImport({ ...base, files, mapping: { ...done.mapping, tables } } as never)
      }
      const acc = accountRows(done)
      const out: Record<string, number> = {}
      for (const r of done.plan.rows) { const k = r.outcome + (r.reason ? `/${r.reason}` : ''); out[k] = (out[k] ?? 0) + 1 }
      const bad = acc.filter((a) => !isWhole(a)).length
      console.log(`${folder} ${name.slice(-50)} ${files[0].bytes.length}B ${Date.now() - t0}ms ${done.unreadable.map((u) => `UNREAD ${u.code} ${u.row ?? ''} ${u.detail ?? ''}`).join()} ${bad ? 'NOTWHOLE' : ''} ${undecided ? 'undecided ' : ''}${done.mapping.tables.map((t) => t.rows).join(',').slice(0, 60)} ${JSON.stringify(out)} problems ${[...new Set(done.plan.problems.map((p) => p.code))].join()}`)
    } catch (error) {
      console.log(`${folder} ${name} CRASH ${error instanceof Error ? error.stack?.split('\n').slice(0, 4).join(' | ') : error}`)
    }
  }
}
