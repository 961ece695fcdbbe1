import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker, isMainThread, workerData, parentPort } from 'node:worker_threads'
import { accountRows, isWhole } from '@mellanrum/graph-api/exchange/account-rows'
import { prepareImport } from '@mellanrum/graph-api/exchange/prepare-import'
import { createRandom } from './bench/graph/random.ts'
const root = process.argv[2] ?? ''
const rounds = Number(process.argv[3] ?? 5), seed = process.argv[4] ?? '1'
const base = { importId: 'imp_x', decisions: [], known: { things: [], links: [] } as never, today: '2026-11-29' }
const random = createRandom(seed)
const pick = (n: number) => Math.floor(random.fraction() * n)
const all = readdirSync(root).sort().flatMap((f) => readdirSync(join(root, f)).map((n) => ({ name: n, bytes: readFileSync(join(root, f, n)) })))
function mutate(b: Buffer): Buffer {
  let out = Buffer.from(b)
  for (let k = 0; k < 1 + pick(4); k++) {
    const at = pick(out.length || 1), way = pick(7)
    if (way === 0) out = out.subarray(0, at)
    else if (way === 1) { out = Buffer.from(out); out[at] = pick(256) }
    else if (way === 2) out = Buffer.concat([out.subarray(0, at), out.subarray(at + pick(40))])
    else if (way === 3) { const s = out.subarray(at, at + pick(200)); out = Buffer.concat([out.subarray(0, at), s, s, s, out.subarray(at)]) }
    else if (way === 4) { const o = all[pick(all.length)]!.bytes; const p = pick(o.length); out = Buffer.concat([out.subarray(0, at), o.subarray(p, p + pick(300)), out.subarray(at)]) }
    else if (way === 5) out = Buffer.concat([out.subarray(0, at), Buffer.from(['"', ';', ',', '\n', '\0', '<', '&', '‮', '{', '[', '999999999999', '=cmd()', '1e400', '-1', '﻿'][pick(15)]!), out.subarray(at)])
    else { const lines = out.toString('latin1').split('\n'); const i = pick(lines.length), j = pick(lines.length); [lines[i], lines[j]] = [lines[j]!, lines[i]!]; out = Buffer.from(lines.join('\n'), 'latin1') }
  }
  return out
}
let n = 0, slow = 0
const reasons: Record<string, number> = {}
for (let round = 0; round < rounds; round++) for (const { name, bytes } of all) {
  if (bytes.length > 200_000) continue
  const files = [{ name, bytes: new Uint8Array(mutate(bytes)) }]
  const t0 = Date.now(); n++
  try {
    let done = await prepareImport({ ...base, files, mapping: null } as never)
    const tables = done.mapping.tables.map((t) => (t.rows === 'undecided' ? { ...t, rows: 'organisation', columns: [] } : t))
    done = await prepareImport({ ...base, files, mapping: { ...done.mapping, tables } } as never)
    for (const u of done.unreadable) reasons[u.code] = (reasons[u.code] ?? 0) + 1
    if (!accountRows(done).every(isWhole)) console.log('NOTWHOLE', name, JSON.stringify(accountRows(done).filter((a) => !isWhole(a))).slice(0, 300))
  } catch (error) {
    console.log('CRASH', name, error instanceof Error ? error.stack?.split('\n').slice(0, 5).join(' | ') : error)
  }
  if (Date.now() - t0 > 1500) { slow++; console.log('SLOW', name, Date.now() - t0, files[0]!.bytes.length) }
}
console.log(n, 'runs', slow, 'slow', JSON.stringify(reasons))
