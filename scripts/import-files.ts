import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { StartFailure } from '../cypher/server/start-failure.ts'
import type { Graph } from '../graph-api/src/database/graph.ts'
import { addImportPart } from '../graph-api/src/exchange/add-import-part.ts'
import { mapImport } from '../graph-api/src/exchange/change-import.ts'
import { createImport } from '../graph-api/src/exchange/create-import.ts'
import { rowKinds } from '../graph-api/src/exchange/mapping/targets.ts'
import type { PreparedImport } from '../graph-api/src/exchange/prepare-import.ts'
import { previewImport } from '../graph-api/src/exchange/preview-import.ts'
import { runImport } from '../graph-api/src/exchange/run-import.ts'
import { describeImport } from './describe-import.ts'
import { openRunning } from './open-running.ts'
import { fail, progress, say } from './terminal.mjs'

const partSize = 120_000

interface ImportOptions {
  readonly files: readonly string[]
  /** What rows are where nothing tells. */
  readonly as: string | null
  readonly licence: string | null
  readonly save: boolean
}

function readImportOptions(words: readonly string[]): ImportOptions {
  const wordAfter = (name: string) => (words.includes(name) ? (words[words.indexOf(name) + 1] ?? null) : null)
  const values = ['--as', '--licence'].map(wordAfter)
  const files = words.filter((word) => !word.startsWith('--') && !values.includes(word))
  const as = wordAfter('--as')
  if (files.length === 0)
    throw new StartFailure(
      'settings',
      'Name the files: npm run import -- members.xlsx [--as organisation] [--licence CC0] [--save]',
    )
  if (as !== null && !(rowKinds as readonly string[]).includes(as)) {
    throw new StartFailure('settings', `--as is one of: ${rowKinds.join(', ')}.`)
  }
  return { files, as, licence: wordAfter('--licence'), save: words.includes('--save') }
}

/** Shows what files would bring, and brings them in where `--save` is said. What is doubtful is left to the page. */
async function importFiles(): Promise<void> {
  const wish = readImportOptions(process.argv.slice(2))
  const { graph, driver } = await openRunning()
  try {
    const id = await begin(graph, wish)
    const worked = await withKinds(graph, id, wish.as)
    for (const line of describeImport(worked)) say(line)
    if (!wish.save) return say(`Nothing is saved. Look at it and decide at /importera/${id}, or say --save.`)
    const counts = await runImport(graph, { id, onProgress: (done, total) => progress(`Saving: ${done} of ${total}`) })
    say(
      `Saved: ${counts.new} new, ${counts.changed} changed. To decide: ${counts.doubtful}, at /importera/${id}, where it can be undone too.`,
    )
  } finally {
    await driver.close()
  }
}

async function begin(graph: Graph, { files, licence }: ImportOptions): Promise<string> {
  const read = await Promise.all(files.map(async (path) => ({ name: basename(path), bytes: await bytesOf(path) })))
  const id = await createImport(graph, {
    input: {
      name: read
        .map(({ name }) => name)
        .join(', ')
        .slice(0, 200),
      licence,
    },
  })
  for (const { name, bytes } of read) {
    for (let at = 0; at === 0 || at * partSize < bytes.length; at += 1) {
      const content = bytes.subarray(at * partSize, (at + 1) * partSize).toString('base64') || 'IA=='
      await addImportPart(graph, { id, input: { file: name, position: at, content } })
    }
  }
  return id
}

async function bytesOf(path: string): Promise<Buffer> {
  return readFile(path).catch(() => {
    throw new StartFailure('settings', `There is no file ${path} that can be read.`)
  })
}

async function withKinds(graph: Graph, id: string, as: string | null): Promise<PreparedImport> {
  const worked = await previewImport(graph, id)
  if (as === null || worked.mapping.tables.every((table) => table.rows !== 'undecided')) return worked
  const tables = worked.mapping.tables.map((table) =>
    table.rows === 'undecided' ? { ...table, rows: as, columns: [] } : table,
  )
  await mapImport(graph, { id, mapping: { ...worked.mapping, tables } })
  return previewImport(graph, id)
}

importFiles().catch((error) => {
  if (error instanceof StartFailure) fail(error.message)
  console.error(error)
  process.exit(1)
})
