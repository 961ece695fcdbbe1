import type { Graph } from '../database/graph.ts'
import { type FoundImport, findImport } from './find-import.ts'
import { findKnown } from './find-known.ts'
import { type Mapping, mapping as mappingSchema } from './mapping/model.ts'
import { decisionList } from './model.ts'
import type { OwnKnown } from './own/plan-own.ts'
import type { Decision } from './plan/model.ts'
import type { GivenBytes, PreparedImport } from './prepare-import.ts'
import { prepareInWorker } from './prepare-in-worker.ts'
import { isOwnExport } from './read/recognise.ts'
import { readNetwork } from './read-network.ts'
import { changeImportNode, findRememberedMapping, readImportParts } from './statements.ts'

export type PrepareImport = typeof prepareInWorker

/**
 * What an import would do, without doing it: its files as they were read, where each column goes, what becomes of each row.
 * @throws NotFoundError, InputError
 */
export async function previewImport(
  graph: Graph,
  id: string,
  work: PrepareImport = prepareInWorker,
): Promise<PreparedImport> {
  const found = await findImport(graph, id)
  return prepareFound(graph, found, work)
}

/** The same for an import that was found already. */
export async function prepareFound(graph: Graph, found: FoundImport, work: PrepareImport): Promise<PreparedImport> {
  const files = await filesOf(graph, found.id)
  const input = {
    importId: found.id,
    files,
    decisions: decisionsOf(found),
    today: graph.today(),
    timeZone: graph.timeZone,
    known: await findKnown(graph, { without: found.id }),
    ownKnown: files.some(({ bytes }) => isOwnExport(bytes)) ? await ownKnown(graph) : null,
  }
  const first = await work({ ...input, mapping: mappingOf(found) })
  const shapes = first.files.flatMap((file) => file.tables.map((table) => table.shape))
  const isNew = found.mapping === null || found.mapping === undefined
  const remembered = isNew ? await rememberedFor(graph, first) : null
  const worked = remembered ? await work({ ...input, mapping: remembered }) : first
  if (found.shapes?.join() !== shapes.join()) {
    await graph.write((transaction) =>
      transaction.run(changeImportNode, {
        id: found.id,
        changes: { shapes, fileNames: files.map((file) => file.name) },
      }),
    )
  }
  return worked
}

/** The person's mapping as it is kept; null where there is none yet. */
export function mappingOf(found: FoundImport): Mapping | null {
  const parsed = found.mapping ? mappingSchema.safeParse(JSON.parse(found.mapping)) : null
  return parsed?.success ? parsed.data : null
}

export function decisionsOf(found: FoundImport): Decision[] {
  const parsed = found.decisions ? decisionList.safeParse(JSON.parse(found.decisions)) : null
  return parsed?.success ? parsed.data : []
}

async function filesOf(graph: Graph, id: string): Promise<GivenBytes[]> {
  const parts = new Map<string, Buffer[]>()
  for (const { file, content } of await graph.read(readImportParts, { id })) {
    const list = parts.get(file) ?? []
    list.push(Buffer.from(content, 'base64'))
    parts.set(file, list)
  }
  return [...parts].map(([name, list]) => ({ name, bytes: new Uint8Array(Buffer.concat(list)) }))
}

/** What an export of ours is held against: all that is there, as it would be exported. */
async function ownKnown(graph: Graph): Promise<OwnKnown> {
  const { things, links } = await readNetwork(graph)
  return { things, links }
}

/** The mapping that was last used for tables of the same headings, for each table that has one. */
async function rememberedFor(graph: Graph, worked: PreparedImport): Promise<Mapping | null> {
  const tables: Mapping['tables'] = []
  for (const file of worked.files) {
    for (const table of file.tables) {
      const [row] = await graph.read(findRememberedMapping, { shape: table.shape })
      const before = row ? mappingSchema.safeParse(JSON.parse(row.mapping)) : null
      const headings = table.columns
        .map((column) => column.name)
        .sort()
        .join('|')
      const same = before?.data?.tables.find(
        (one) =>
          one.columns
            .map((column) => column.column)
            .sort()
            .join('|') === headings,
      )
      // This file was read by the heading that was found in it.
      if (same) tables.push({ ...same, headingRow: null, file: file.name, table: table.name })
    }
  }
  return tables.length > 0 ? { tables, encodings: [] } : null
}
