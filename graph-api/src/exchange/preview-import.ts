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
  const mapping = mappingOf(found)
  const first = await work({ ...input, mapping })
  const isNew = found.mapping === null || found.mapping === undefined
  const worked = isNew ? await workedAsBefore(graph, first, (given) => work({ ...input, mapping: given })) : first
  const shapes = shapesOf(first, found, mapping)
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

/**
 * The shapes of the tables, by which a later file of the same headings is known. Where the person chose a heading, those of the
 * headings that were found before are kept, too: so will the next file be read at first.
 */
function shapesOf(worked: PreparedImport, found: FoundImport, mapping: Mapping | null): string[] {
  const shapes = worked.files.flatMap((file) => file.tables.map((table) => table.shape))
  const isChosen = mapping?.tables.some(({ headingRow }) => headingRow !== null) ?? false
  return isChosen ? [...new Set([...shapes, ...(found.shapes ?? [])])].slice(0, mostShapes) : shapes
}

const mostShapes = 400

type Table = Mapping['tables'][number]

/** The files read as those of the same headings were the last time: by the same row as heading, with the same columns. */
async function workedAsBefore(
  graph: Graph,
  first: PreparedImport,
  work: (mapping: Mapping) => Promise<PreparedImport>,
): Promise<PreparedImport> {
  const { same, chosen } = await rememberedFor(graph, first)
  const tables = [...same]
  if (chosen.length > 0) {
    const unguessed = chosen.map((table) => ({ ...table, rows: 'undecided' as const, kindWords: [], columns: [] }))
    const { files } = await work({ tables: unguessed, encodings: [] })
    for (const table of chosen) {
      const now = files.find(({ name }) => name === table.file)?.tables.find(({ name }) => name === table.table)
      if (now && headingsOf(now.columns.map(({ name }) => name)) === headingsOfMapping(table)) tables.push(table)
    }
  }
  return tables.length > 0 ? work({ tables, encodings: [] }) : first
}

const headingsOf = (names: readonly string[]) => [...names].sort().join('|')
const headingsOfMapping = ({ columns }: Table) => headingsOf(columns.map(({ column }) => column))

/**
 * The mapping that was last used for tables of the same headings, for each table that has one; apart from those the ones whose
 * heading the person chose, so that it is another than was found.
 */
async function rememberedFor(graph: Graph, worked: PreparedImport): Promise<{ same: Table[]; chosen: Table[] }> {
  const [same, chosen]: [Table[], Table[]] = [[], []]
  for (const { name: file, tables } of worked.files) {
    for (const { name: table, shape, columns, begins } of tables) {
      const [row] = await graph.read(findRememberedMapping, { shape })
      const before = row ? (mappingSchema.safeParse(JSON.parse(row.mapping)).data?.tables ?? []) : []
      const headings = headingsOf(columns.map(({ name }) => name))
      const again = before.find((one) => headingsOfMapping(one) === headings)
      const other = before.find(({ headingRow }) => headingRow !== null && headingRow !== begins?.heading)
      // This file was read by the heading that was found in it.
      if (again) same.push({ ...again, headingRow: null, file, table })
      else if (other && begins) chosen.push({ ...other, file, table })
    }
  }
  return { same, chosen }
}
