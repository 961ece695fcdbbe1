import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { startLocalNeo4j } from '@mellanrum/cypher/server/start'
import { applySchema } from '@mellanrum/graph-api/database/apply-schema'
import { openDriver } from '@mellanrum/graph-api/database/driver'
import { type Graph, openGraph } from '@mellanrum/graph-api/database/graph'
import { accountRows, isWhole } from '@mellanrum/graph-api/exchange/account-rows'
import { mapImport } from '@mellanrum/graph-api/exchange/change-import'
import type { PreparedImport } from '@mellanrum/graph-api/exchange/prepare-import'
import { previewImport } from '@mellanrum/graph-api/exchange/preview-import'
import { countsOf } from '@mellanrum/graph-api/exchange/row-counts'
import { runImport } from '@mellanrum/graph-api/exchange/run-import'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { sendFiles } from '../imports/send-files.ts'

const kept = join(import.meta.dirname, '..', '..', '..', '.mellanrum')
const namedAtMost = 5
const isOfData = /\.(csv|tsv|xlsx|json|jsonld|jsonl|gexf|graphml|ttl|ics)$/i

/**
 * Imports every file of a folder through the product's use cases into an empty database of its own, and prints what became
 * of each row and column. Files of one folder are one import, as they may name each other. Rows that nothing tells what they
 * are of are taken for organisations, which is said.
 * @returns false where something was dropped unseen or a second run would change something
 */
export async function evaluateImport(root: string): Promise<boolean> {
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    console.error(`There is no folder ${root}: name one that holds the files to import.`)
    return false
  }
  const home = join(kept, `evaluate-${process.pid}`)
  const onProgress = (sentence: string) => console.error(sentence)
  const neo4j = await startLocalNeo4j({ home, cache: kept, boltPort: 0, heapMb: 1024, shortLived: true, onProgress })
  const driver = openDriver({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' })
  try {
    await applySchema(driver, 'neo4j')
    const graph = openGraph({ driver, viewer: everyone })
    let whole = true
    for (const folder of foldersIn(root)) whole = (await importOne(graph, folder, root)) && whole
    return whole
  } finally {
    await driver.close()
    await neo4j.stop()
    await rm(home, { recursive: true, force: true })
  }
}

interface Folder {
  readonly path: string
  readonly files: readonly string[]
}

function foldersIn(path: string): Folder[] {
  const entries = readdirSync(path, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && isOfData.test(entry.name)).map(({ name }) => name)
  const below = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => foldersIn(join(path, name)))
  return files.length > 0 ? [{ path, files }, ...below] : below
}

async function importOne(graph: Graph, folder: Folder, root: string): Promise<boolean> {
  console.log(`\n${relative(root, folder.path) || '.'}`)
  const started = performance.now()
  const id = await begin(graph, folder)
  const worked = await withKinds(graph, id)
  for (const { file, code, row } of worked.unreadable) console.log(`  ${file}, row ${row ?? '–'}: not read, ${code}`)
  const accounts = accountRows(worked)
  for (const one of accounts) {
    const columns = `${one.columns} columns = ${one.taken} taken + ${one.leftOut} left out`
    const said = isWhole(one) ? '' : ' NOT WHOLE'
    console.log(`  ${one.file} ${one.table}: ${one.accounted} of ${one.rows} rows accounted for, ${columns}${said}`)
  }
  const reasons = new Map<string, number>()
  for (const { outcome, reason } of worked.plan.rows) {
    const name = `${outcome}${reason ? ` (${reason})` : ''}`
    reasons.set(name, (reasons.get(name) ?? 0) + 1)
  }
  console.log(`  rows: ${[...reasons].map(([name, count]) => `${count} ${name}`).join(' + ')}`)
  await runImport(graph, { id })
  const { plan } = await previewImport(graph, await begin(graph, folder))
  const again = countsOf(plan)
  console.log(`  again: ${again.new} new, ${again.changed} changed (${Math.round(performance.now() - started)} ms)`)
  const news = plan.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
  for (const { file, row, kind, label, changed } of news.slice(0, namedAtMost)) {
    console.log(`    ${file}, row ${row}: ${kind} ${label} ${(changed ?? []).join(' ')}`)
  }
  return accounts.every(isWhole)
}

function begin(graph: Graph, { path, files }: Folder): Promise<string> {
  return sendFiles(graph, Object.fromEntries(files.map((name) => [name, readFileSync(join(path, name))])))
}

async function withKinds(graph: Graph, id: string): Promise<PreparedImport> {
  const worked = await previewImport(graph, id)
  const undecided = worked.mapping.tables.filter(({ rows }) => rows === 'undecided')
  if (undecided.length === 0) return worked
  console.log(
    `  as organisations, as nothing tells: ${undecided.map(({ file, table }) => `${file} ${table}`).join(', ')}`,
  )
  const tables = worked.mapping.tables.map((table) =>
    table.rows === 'undecided' ? { ...table, rows: 'organisation', columns: [] } : table,
  )
  await mapImport(graph, { id, mapping: { ...worked.mapping, tables } })
  return previewImport(graph, id)
}
