import type { Graph } from '../database/graph.ts'
import type { Network } from '../matching/network/network.ts'
import { dependentsOf, movedBetween } from './dependents.ts'
import type * as rows from './rows.ts'
import * as statements from './statements.ts'

/** What the matcher knows of the graph, by id. It sees what its viewer may see and nothing else. */
export interface Facts {
  organisations: Map<string, rows.OrganisationFacts>
  statements: Map<string, rows.StatementFacts>
  motivations: Map<string, rows.MotivationFacts>
  initiatives: Map<string, rows.InitiativeFacts>
  collaborations: Map<string, rows.CollaborationFacts>
  miniNetworks: Map<string, rows.MiniNetworkFacts>
  themes: Map<string, rows.ThemeFacts>
  places: Map<string, rows.PlaceFacts>
  verdicts: rows.VerdictFacts[]
  /** When the weights were last reset; earlier verdicts do not move them. */
  resetAt: string | null
  /** Counts the changes taken in since everything was read. */
  version: number
}

const byId = <Row extends { readonly id: string }>(found: readonly Row[]) => new Map(found.map((row) => [row.id, row]))

/** Reads everything. */
export async function readFacts(graph: Graph): Promise<Facts> {
  const all = { ids: null }
  return {
    version: 0,
    organisations: byId(await graph.read(statements.readOrganisations, all)),
    statements: byId(await graph.read(statements.readStatements, all)),
    motivations: byId(await graph.read(statements.readMotivations, all)),
    initiatives: byId(await graph.read(statements.readInitiatives, all)),
    collaborations: byId(await graph.read(statements.readCollaborations, all)),
    ...(await readSmallFacts(graph)),
  }
}

async function readSmallFacts(graph: Graph) {
  const [figures] = await graph.read(statements.readFigures, {})
  return {
    miniNetworks: byId(await graph.read(statements.readMiniNetworks, {})),
    themes: byId(await graph.read(statements.readThemes, {})),
    places: byId(await graph.read(statements.readPlaces, {})),
    verdicts: figures?.verdicts ?? [],
    resetAt: figures?.resetAt ?? null,
  }
}

/** What people among these have said, as ids. */
async function findSaidBy(graph: Graph, subjectIds: readonly string[]): Promise<string[]> {
  const ids = subjectIds.filter((id) => id.startsWith('per_'))
  return ids.length === 0 ? [] : (await graph.read(statements.findSaidByPeople, { ids })).map(({ id }) => id)
}

/** What a change touched: everything that was read anew, and the organisations whose suggestions may differ. */
export interface Touched {
  readonly textIds: ReadonlySet<string>
  readonly organisationIds: ReadonlySet<string>
  readonly initiativeIds: ReadonlySet<string>
}

/**
 * Reads anew what the events name, what people among it have said (it speaks for where they work now), and what carries a theme
 * or place that has been moved, and patches the facts. What is no longer there, or no longer visible, is taken out. An
 * organisation is touched when something it holds, leads or is party to is, before or after.
 * @returns undefined where more than `most` things are concerned; then everything must be read
 */
export async function rereadFacts(
  graph: Graph,
  facts: Facts,
  { subjectIds, most }: { readonly subjectIds: readonly string[]; readonly most: number },
): Promise<Touched | undefined> {
  const small = await readSmallFacts(graph)
  const said = await findSaidBy(graph, subjectIds)
  const ids = [...new Set([...subjectIds, ...said, ...dependentsOf(facts, movedBetween(facts, small))])]
  if (ids.length > most) return undefined
  const some = { ids }
  const touched = new Set<string>()
  const patch = <Row extends { readonly id: string }>(
    known: Map<string, Row>,
    found: readonly Row[],
    holdersOf: (row: Row) => readonly string[],
  ) => {
    const fresh = byId(found)
    for (const id of ids) {
      const before = known.get(id)
      const after = fresh.get(id)
      for (const holder of [...(before ? holdersOf(before) : []), ...(after ? holdersOf(after) : [])])
        touched.add(holder)
      if (after) known.set(id, after)
      else known.delete(id)
    }
  }
  patch(facts.organisations, await graph.read(statements.readOrganisations, some), (row) => [row.id])
  patch(facts.statements, await graph.read(statements.readStatements, some), (row) => [row.holderId])
  patch(facts.motivations, await graph.read(statements.readMotivations, some), (row) => row.holderIds)
  patch(facts.initiatives, await graph.read(statements.readInitiatives, some), (row) => row.organisationIds)
  patch(facts.collaborations, await graph.read(statements.readCollaborations, some), (row) => row.organisationIds)
  Object.assign(facts, small)
  facts.version += 1
  const initiativeIds = ids.filter((id) => id.startsWith('ini_'))
  return { textIds: new Set(ids), organisationIds: touched, initiativeIds: new Set(initiativeIds) }
}

/** The facts as the engines take them; of texts only those among `ids`, where these are given. */
export function networkOf(facts: Facts, ids?: ReadonlySet<string>): Network {
  const some = <Row extends { readonly id: string }>(rows: ReadonlyMap<string, Row>): Row[] =>
    ids === undefined ? [...rows.values()] : [...ids].flatMap((id) => rows.get(id) ?? [])
  const statementsOf = (isNeed: boolean) =>
    some(facts.statements)
      .filter((one) => one.isNeed === isNeed)
      .map(({ confirmedOn, isNeed: _kind, ...one }) => ({ ...one, confirmedAt: confirmedOn, weight: 1 }))
  return {
    organisations: [...facts.organisations.values()],
    needs: statementsOf(true),
    offers: statementsOf(false),
    motivations: some(facts.motivations).flatMap(({ holderIds, ...one }) =>
      holderIds.map((holderId) => ({ ...one, holderId, validUntil: null, confirmedAt: null })),
    ),
    initiatives: some(facts.initiatives).map((one) => ({ ...one, text: one.summary ?? '' })),
    collaborations: [...facts.collaborations.values()],
    themes: [...facts.themes.values()],
  }
}
