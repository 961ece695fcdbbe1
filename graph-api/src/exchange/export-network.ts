import type { Graph } from '../database/graph.ts'
import { InputError } from '../shared/errors.ts'
import { writeCsv } from './formats/csv.ts'
import { writeIcalendar } from './formats/icalendar.ts'
import { writeJsonLd } from './formats/json-ld.ts'
import { writeJsonLines } from './formats/json-lines.ts'
import { writeCytoscape, writeGexf, writeGraphml, writeKumu } from './formats/networks.ts'
import { tableNames, tableOf, type WrittenTable } from './formats/tables.ts'
import { writeXlsx } from './formats/xlsx.ts'
import { type ExportFilter, listedIds, listNames } from './listed.ts'
import { type ExportNetwork, readNetwork, readNetworkAround } from './read-network.ts'

export interface Exported {
  readonly body: string | Buffer
  readonly type: string
}

interface Writer {
  readonly type: string
  readonly write: (network: ExportNetwork) => string | Buffer
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const csv = 'text/csv; charset=utf-8'

/** How a network is written, by the ending of the file. */
const networkWriters: Readonly<Record<string, Writer>> = {
  'kumu.json': { type: 'application/json; charset=utf-8', write: writeKumu },
  gexf: { type: 'application/gexf+xml; charset=utf-8', write: writeGexf },
  graphml: { type: 'application/graphml+xml; charset=utf-8', write: writeGraphml },
  cyjs: { type: 'application/json; charset=utf-8', write: writeCytoscape },
  jsonld: { type: 'application/ld+json; charset=utf-8', write: writeJsonLd },
  jsonl: { type: 'application/jsonl; charset=utf-8', write: writeJsonLines },
}

/** The names of all files that hold the whole of something. */
export const exportNames: readonly string[] = [
  'mellanrum.xlsx',
  ...Object.keys(networkWriters).map((ending) => `mellanrum.${ending}`),
  'gatherings.ics',
  ...tableNames.map((name) => `${name}.csv`),
]

/** The names of all files that hold a list, narrowed or not. */
export const listExportNames: readonly string[] = listNames.flatMap((list) =>
  ['csv', 'xlsx', ...Object.keys(networkWriters)].map((ending) => `${list}.${ending}`),
)

/**
 * The network, as far as the viewer may see it, as the file of a name; null where there is no such file. The name of a list takes
 * what that list holds, in its order and narrowed by its filters: `organisations.csv`, `needs.xlsx`; where the file is a network,
 * with what that is joined to directly: `organisations.jsonl`.
 * @param options.filter the list's filters by their names in the API; the values as texts
 * @throws InputError that names a filter which cannot be taken: a file of everything would look like the narrowed one
 */
export async function exportNetwork(
  graph: Graph,
  options: { name: string; filter?: ExportFilter },
): Promise<Exported | null> {
  const { name, filter = {} } = options
  const [, subject = '', ending = ''] = /^([a-z]+)\.([a-z.]+)$/.exec(name) ?? []
  const isNarrowed = Object.keys(filter).length > 0
  if (exportNames.includes(name) && !isNarrowed) return exportWhole(graph, subject, ending)
  if (listExportNames.includes(name)) return exportList(graph, subject, ending, filter)
  if (exportNames.includes(name)) throw notNarrowed(Object.keys(filter))
  return null
}

async function exportWhole(graph: Graph, subject: string, ending: string): Promise<Exported | null> {
  const network = await readNetwork(graph)
  if (ending === 'ics') return { body: writeIcalendar(network, graph.timeZone), type: 'text/calendar; charset=utf-8' }
  if (ending === 'csv') return tableFile(tableOf(network, subject), ending)
  if (ending === 'xlsx') return { body: writeXlsx(allTables(network)), type: xlsx }
  return networkFile(network, ending)
}

async function exportList(graph: Graph, list: string, ending: string, filter: ExportFilter): Promise<Exported | null> {
  const ids = await listedIds(graph, { list, filter })
  const network = await readNetworkAround(graph, ids)
  if (ending === 'csv' || ending === 'xlsx') return tableFile(tableOf(network, list, ids), ending)
  return networkFile(network, ending)
}

function tableFile(table: WrittenTable | undefined, ending: string): Exported | null {
  if (!table) return null
  return ending === 'csv' ? { body: writeCsv(table), type: csv } : { body: writeXlsx([table]), type: xlsx }
}

function networkFile(network: ExportNetwork, ending: string): Exported | null {
  const writer = networkWriters[ending]
  return writer ? { body: writer.write(network), type: writer.type } : null
}

function allTables(network: ExportNetwork): WrittenTable[] {
  return tableNames.flatMap((name) => tableOf(network, name) ?? [])
}

function notNarrowed(filters: readonly string[]): InputError {
  const message = `This file holds everything. Narrow a list instead: ${listNames.join(', ')}.`
  return new InputError(filters.map((path) => ({ path, code: 'not_narrowed', message })))
}
