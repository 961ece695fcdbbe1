import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { startLocalNeo4j } from '@mellanrum/cypher/server/start'
import { applySchema } from '@mellanrum/graph-api/database/apply-schema'
import { type GraphDriver, openDriver } from '@mellanrum/graph-api/database/driver'
import { type Graph, openGraph } from '@mellanrum/graph-api/database/graph'
import { decideImport } from '@mellanrum/graph-api/exchange/change-import'
import type { Plan } from '@mellanrum/graph-api/exchange/plan/model'
import { previewImport } from '@mellanrum/graph-api/exchange/preview-import'
import { runImport } from '@mellanrum/graph-api/exchange/run-import'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { type Facts, readFacts } from '@mellanrum/graph-api/suggestions/facts'
import { sendFiles } from '../imports/send-files.ts'
import type { Dataset, DatasetInitiative, DatasetNetwork, DatasetText, Language } from './dataset.ts'
import { loadNetwork } from './load-network.ts'

const namedAtMost = 5
/** A decision may leave others to be made: of a row that is alike to one decided just now. */
const roundsAtMost = 5
const tables = ['organisations', 'initiatives', 'affiliations']
const kept = join(import.meta.dirname, '..', '..', '..', '.mellanrum')

/**
 * Loads a dataset the way its owner would: the product's import writes it into an empty database of its own, and the
 * matcher's own reader takes it back out. Rows that are alike are decided to be different, since the dataset gives them ids
 * of their own. The truth files stay what they are; ids are the dataset's own again, so that ranks can be compared. The
 * database is removed afterwards.
 */
export async function loadThroughImport(folder: string, onProgress: (sentence: string) => void): Promise<Dataset> {
  const given = loadNetwork(folder)
  const home = join(kept, `evaluate-${process.pid}`)
  const neo4j = await startLocalNeo4j({ home, cache: kept, boltPort: 0, heapMb: 1024, shortLived: true, onProgress })
  const driver = openDriver({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' })
  try {
    await applySchema(driver, 'neo4j')
    const graph = openGraph({ driver, viewer: everyone })
    const id = await sendFiles(graph, tablesIn(folder))
    const plan = await decideAll(graph, id)
    await runImport(graph, { id })
    nameProblems(plan, onProgress)
    const facts = await readFacts(graph)
    const network = networkFrom(facts, { ownIds: ownIdsOf(plan), countries: await readCountries(driver) })
    return { ...given, network }
  } finally {
    await driver.close()
    await neo4j.stop()
    await rm(home, { recursive: true, force: true })
  }
}

function tablesIn(folder: string): Record<string, Buffer> {
  const paths = tables.map((name) => [`${name}.csv`, join(resolve(folder), `${name}.csv`)] as const)
  return Object.fromEntries(paths.flatMap(([name, path]) => (existsSync(path) ? [[name, readFileSync(path)]] : [])))
}

/** Says of every row that is alike to others that it is none of them. @returns the plan that is left */
async function decideAll(graph: Graph, id: string): Promise<Plan> {
  let { plan } = await previewImport(graph, id)
  for (let round = 0; round < roundsAtMost; round += 1) {
    const asked = plan.rows.filter(({ outcome, candidates }) => outcome === 'doubtful' && candidates.length > 0)
    if (asked.length === 0) break
    const decisions = asked.flatMap(({ file, table, row, candidates }) =>
      candidates.map((one) => ({ file, table, row, verdict: 'different', id: one.id })),
    )
    await decideImport(graph, { id, decisions })
    plan = (await previewImport(graph, id)).plan
  }
  return plan
}

function nameProblems({ rows, problems }: Plan, onProgress: (sentence: string) => void): void {
  const left = rows.filter(({ outcome }) => outcome !== 'new')
  for (const { file, row, reason } of left.slice(0, namedAtMost)) onProgress(`${file}, row ${row}: ${reason}`)
  for (const { file, row, code, column } of problems.slice(0, namedAtMost)) {
    onProgress(`${file}, row ${row}: ${column}, ${code}`)
  }
  onProgress(`Imported, with ${left.length} rows left out and a remark on ${problems.length} cells.`)
}

/** The dataset's ids by ours: an import keeps each as `<table>#<id>`. */
function ownIdsOf({ things }: Plan): Map<string, string> {
  return new Map(
    things.flatMap(({ id, keys: [key] }): [string, string][] =>
      key === undefined ? [] : [[id, key.slice(key.indexOf('#') + 1)]],
    ),
  )
}

/** The matcher does not ask for a place's country; the partner ranker's country features do. */
async function readCountries(driver: GraphDriver): Promise<Map<string, string>> {
  const { records } = await driver.executeQuery('MATCH (place:Place) RETURN place.id AS id, place.country AS country')
  return new Map(records.map((record) => [String(record.get('id')), String(record.get('country') ?? '')]))
}

interface Names {
  readonly ownIds: ReadonlyMap<string, string>
  /** Countries by the ids of places. */
  readonly countries: ReadonlyMap<string, string>
}

function networkFrom(facts: Facts, { ownIds, countries }: Names): DatasetNetwork {
  const own = (id: string) => ownIds.get(id) ?? id
  const placeName = (id: string | null) => (id === null ? '' : (facts.places.get(id)?.name ?? ''))
  const initiatives = [...facts.initiatives.values()]
  return {
    organisations: [...facts.organisations.values()].map(({ id, name, kind, placeId }) => ({
      id: own(id),
      name,
      kind,
      place: placeName(placeId),
      country: countries.get(placeId ?? '') ?? '',
    })),
    initiatives: initiatives.map(
      (one): DatasetInitiative => ({
        id: own(one.id),
        texts: textsOf(one),
        startsOn: one.startsOn,
        endsOn: one.endsOn,
        place: placeName(one.placeId),
        themes: one.themeIds.map((id) => facts.themes.get(id)?.labelEn ?? id),
      }),
    ),
    affiliations: initiatives.flatMap((one) =>
      one.organisationIds.map((id) => ({
        organisationId: own(id),
        initiativeId: own(one.id),
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
