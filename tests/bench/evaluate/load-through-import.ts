import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { startLocalNeo4j } from '@mellanrum/cypher/server/start'
import { applySchema } from '@mellanrum/graph-api/database/apply-schema'
import { type GraphDriver, openDriver } from '@mellanrum/graph-api/database/driver'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { decodeTable } from '@mellanrum/graph-api/exchange/decode-table'
import { importNetwork, initiativeId, organisationId } from '@mellanrum/graph-api/exchange/import-network'
import { readNetworkTables } from '@mellanrum/graph-api/exchange/network-tables'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { type Facts, readFacts } from '@mellanrum/graph-api/suggestions/facts'
import type { Dataset, DatasetInitiative, DatasetNetwork, DatasetText, Language } from './dataset.ts'
import { loadNetwork } from './load-network.ts'

const namedAtMost = 5
const kept = join(import.meta.dirname, '..', '..', '..', '.mellanrum')

/**
 * Loads a dataset the way its owner would: the product's import writes it into an empty database of its own, and the
 * matcher's own reader takes it back out. The truth files stay what they are; ids are the dataset's own again, so that
 * ranks can be compared. The database is removed afterwards.
 */
export async function loadThroughImport(folder: string, onProgress: (sentence: string) => void): Promise<Dataset> {
  const given = loadNetwork(folder)
  const home = join(kept, `evaluate-${process.pid}`)
  const neo4j = await startLocalNeo4j({ home, cache: kept, boltPort: 0, heapMb: 1024, shortLived: true, onProgress })
  const driver = openDriver({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' })
  try {
    await applySchema(driver, 'neo4j')
    const graph = openGraph({ driver, viewer: everyone })
    const tables = readNetworkTables({
      organisations: readTable(folder, 'organisations', 'id,name,kind,place,country'),
      initiatives: readTable(folder, 'initiatives', ''),
      affiliations: readTable(folder, 'affiliations', 'organisation_id,initiative_id,role'),
    })
    const report = await importNetwork(graph, { tables })
    for (const { table, message } of report.adjusted.slice(0, namedAtMost)) onProgress(`${table}, ${message}`)
    for (const { table, line, message } of report.problems.slice(0, namedAtMost)) {
      onProgress(`${table}, row ${line}: ${message}`)
    }
    onProgress(
      `Imported, with ${report.problems.length} rows left out and ${report.adjusted.length} cells left empty or cut.`,
    )
    const facts = await readFacts(graph)
    return { ...given, network: networkFrom(facts, given.network, await readCountries(driver)) }
  } finally {
    await driver.close()
    await neo4j.stop()
    await rm(home, { recursive: true, force: true })
  }
}

function readTable(folder: string, name: string, heading: string): string {
  const path = join(resolve(folder), `${name}.csv`)
  return existsSync(path) ? decodeTable(readFileSync(path)) : heading
}

/** The matcher does not ask for a place's country; the partner ranker's country features do. */
async function readCountries(driver: GraphDriver): Promise<Map<string, string>> {
  const { records } = await driver.executeQuery('MATCH (place:Place) RETURN place.id AS id, place.country AS country')
  return new Map(records.map((record) => [String(record.get('id')), String(record.get('country') ?? '')]))
}

function networkFrom(facts: Facts, given: DatasetNetwork, countries: ReadonlyMap<string, string>): DatasetNetwork {
  const ownOrganisation = new Map(given.organisations.map(({ id }) => [organisationId(id), id]))
  const ownInitiative = new Map(given.initiatives.map(({ id }) => [initiativeId(id), id]))
  const ownOr = (own: ReadonlyMap<string, string>, id: string) => own.get(id) ?? id
  const placeName = (id: string | null) => (id === null ? '' : (facts.places.get(id)?.name ?? ''))
  const initiatives = [...facts.initiatives.values()]
  return {
    organisations: [...facts.organisations.values()].map(({ id, name, kind, placeId }) => ({
      id: ownOr(ownOrganisation, id),
      name,
      kind,
      place: placeName(placeId),
      country: countries.get(placeId ?? '') ?? '',
    })),
    initiatives: initiatives.map(
      (one): DatasetInitiative => ({
        id: ownOr(ownInitiative, one.id),
        texts: textsOf(one),
        startsOn: one.startsOn,
        endsOn: one.endsOn,
        place: placeName(one.placeId),
        themes: one.themeIds.map((id) => facts.themes.get(id)?.labelEn ?? id),
      }),
    ),
    affiliations: initiatives.flatMap((one) =>
      one.organisationIds.map((id) => ({
        organisationId: ownOr(ownOrganisation, id),
        initiativeId: ownOr(ownInitiative, one.id),
        role: one.leadIds.includes(id) ? 'lead' : 'partner',
      })),
    ),
  }
}

type StoredTexts = {
  title: string
  summary: string | null
  language: string
  titleOther: string | null
  summaryOther: string | null
  languageOther: string | null
}

function textsOf(one: StoredTexts): DatasetText[] {
  const main = { title: one.title, summary: one.summary ?? '', language: languageOf(one.language) }
  if (one.languageOther === null) return [main]
  const other = {
    title: one.titleOther ?? '',
    summary: one.summaryOther ?? '',
    language: languageOf(one.languageOther),
  }
  return [main, other]
}

function languageOf(code: string): Language {
  return code === 'sv' || code === 'en' ? code : 'other'
}
