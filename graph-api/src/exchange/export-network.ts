import type { Graph } from '../database/graph.ts'
import { writeCsv } from './formats/csv.ts'
import { writeIcalendar } from './formats/icalendar.ts'
import { writeJsonLd } from './formats/json-ld.ts'
import { writeJsonLines } from './formats/json-lines.ts'
import { writeCytoscape, writeGexf, writeGraphml, writeKumu } from './formats/networks.ts'
import { tableNames, tableOf, type WrittenTable } from './formats/tables.ts'
import { writeXlsx } from './formats/xlsx.ts'
import { type ExportNetwork, readNetwork } from './read-network.ts'

export interface Exported {
  readonly body: string | Buffer
  readonly type: string
}

/** The files that can be asked for by name, besides one CSV for each table. */
const writers: Readonly<
  Record<string, { type: string; write: (network: ExportNetwork, zone: string) => string | Buffer }>
> = {
  'mellanrum.xlsx': {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (network) => writeXlsx(allTables(network)),
  },
  'mellanrum.kumu.json': { type: 'application/json; charset=utf-8', write: writeKumu },
  'mellanrum.gexf': { type: 'application/gexf+xml; charset=utf-8', write: writeGexf },
  'mellanrum.graphml': { type: 'application/graphml+xml; charset=utf-8', write: writeGraphml },
  'mellanrum.cyjs': { type: 'application/json; charset=utf-8', write: writeCytoscape },
  'mellanrum.jsonld': { type: 'application/ld+json; charset=utf-8', write: writeJsonLd },
  'mellanrum.jsonl': { type: 'application/jsonl; charset=utf-8', write: writeJsonLines },
  'gatherings.ics': { type: 'text/calendar; charset=utf-8', write: writeIcalendar },
}

/** The names of all files that can be asked for. */
export const exportNames: readonly string[] = [...Object.keys(writers), ...tableNames.map((name) => `${name}.csv`)]

/** The network, as far as the viewer may see it, as the file of a name; null where there is no such file. */
export async function exportNetwork(graph: Graph, options: { name: string }): Promise<Exported | null> {
  if (!exportNames.includes(options.name)) return null
  const network = await readNetwork(graph)
  const writer = writers[options.name]
  if (writer) return { body: writer.write(network, graph.timeZone), type: writer.type }
  const table = tableOf(network, options.name.replace(/\.csv$/, ''))
  return table ? { body: writeCsv(table), type: 'text/csv; charset=utf-8' } : null
}

function allTables(network: ExportNetwork): WrittenTable[] {
  return tableNames.flatMap((name) => tableOf(network, name) ?? [])
}
