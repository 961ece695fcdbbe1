import { afterAll } from 'vitest'
import { ask } from './api.ts'
import { runDirectly } from './hidden-world.ts'
import { done } from './mutate.ts'

export interface Preview {
  readonly files: {
    name: string
    format: string
    tables: {
      name: string
      rows: string | null
      rowCount: number
      columns: { name: string; target: string | null }[]
    }[]
  }[]
  readonly unreadable: { file: string; code: string; row: number | null }[]
  readonly counts: Counts
  readonly things: { name: string; count: number }[]
  readonly links: { name: string; count: number }[]
  readonly problems: { code: string; column: string; count: number }[]
  readonly leftOut: { name: string; count: number }[]
  readonly rows: {
    file: string
    table: string
    row: number
    outcome: string
    reason: string | null
    label: string
    candidates: { id: string; because: string[] }[]
    differences: { field: string; ours: string; theirs: string }[]
  }[]
}

export interface Counts {
  readonly new: number
  readonly changed: number
  readonly same: number
  readonly doubtful: number
  readonly refused: number
  readonly leftOut: number
}

/** Begins an import of files by their contents, as the page does: in parts. */
export async function beginImport(files: Record<string, string | Buffer>, name = 'Provimport'): Promise<string> {
  const { id } = await done('beginImport', { input: { name, licence: 'CC0' } })
  for (const [file, content] of Object.entries(files)) {
    const base64 = Buffer.from(content).toString('base64')
    const size = 120_000
    for (let at = 0; at * size < base64.length; at += 1) {
      const input = { file, position: at, content: base64.slice(at * size, (at + 1) * size) }
      await done('addImportPart', { id, input })
    }
  }
  return id
}

/** Begins imports as `beginImport` does; what they brought is gone once the tests of the file are over. */
export function importsOfThisFile(): typeof beginImport {
  const imports: string[] = []
  afterAll(() =>
    runDirectly(
      `MATCH (i:Import) WHERE i.id IN $imports
       OPTIONAL MATCH (i)-[:BROUGHT {created: true}]->(t:Thing)
       OPTIONAL MATCH (i)-[:HAS_PART|HAS_BATCH]->(p)
       DETACH DELETE t, p, i`,
      { imports },
    ),
  )
  return async (files, name) => {
    const id = await beginImport(files, name)
    imports.push(id)
    return id
  }
}

const previewQuery = `query ($id: ID!) { importPreview(id: $id) {
  files { name format tables { name rows rowCount columns { name target } } }
  unreadable { file code row } counts { new changed same doubtful refused leftOut }
  things { name count } links { name count } problems { code column count } leftOut { name count }
  rows(first: 500) { file table row outcome reason label candidates { id because } differences { field ours theirs } } } }`

export async function previewOf(id: string): Promise<Preview> {
  const { importPreview } = await ask<{ importPreview: Preview }>(previewQuery, { id })
  return importPreview
}

/** All rows of all files, by what becomes of them. */
export const sumOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0)
export const rowsIn = (preview: Preview): number =>
  preview.files.flatMap((file) => file.tables).reduce((sum, table) => sum + table.rowCount, 0)
