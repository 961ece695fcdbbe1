import { freePort } from '@mellanrum/cypher/server/ports'
import { type GraphDriver, openDriver } from '@mellanrum/graph-api/database/driver'
import { runApi } from '@mellanrum/graph-api/run-api'
import { seedId } from '@mellanrum/seed/seed-id'
import { startTestDatabase } from '../support/neo4j.ts'
import data from './newcomers.json' with { type: 'json' }

type Newcomer = (typeof data.newcomers)[number]

interface Listed {
  readonly strength: string
  readonly organisation: { readonly id: string; readonly name: string }
}

/** What came of one newcomer: how many of those expected were found, what else was shown, and how soon. */
interface Outcome {
  readonly found: number
  readonly fair: number
  readonly nonsense: number
  readonly milliseconds: number
}

/**
 * Runs ten invented newcomers with two needs and one offer each through the API over HTTP, one at a time on the demo
 * partnership, without themes and with those that a person would pick, and says what was suggested to them and how soon
 * after the last of it was saved the list was complete.
 */
async function benchNewcomers(): Promise<void> {
  const database = await startTestDatabase()
  const driver = openDriver(database.address)
  const options = { driver, address: database.address, port: await freePort(), host: 'localhost', logLevel: 'error' }
  const server = await runApi(options)
  const ask = asker(`${server.url}/graphql`)
  try {
    await settled(ask)
    for (const themed of [false, true]) {
      for (const written of ['before', 'after']) {
        const outcomes: Outcome[] = []
        const some = data.newcomers.filter((one) => one.written === written)
        for (const one of some) outcomes.push(await runOne(one, { ask, driver, themed }))
        console.log(
          summary(
            outcomes,
            some.reduce((sum, { expected }) => sum + expected.length, 0),
            { themed, written },
          ),
        )
      }
    }
  } finally {
    await server.close()
    await driver.close()
    await database.stop()
  }
}

type Ask = <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>

function asker(url: string): Ask {
  return async <Data>(query: string, variables: Record<string, unknown> = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data: answer, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] }
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
    return answer
  }
}

async function settled(ask: Ask): Promise<void> {
  for (;;) {
    const { freshness } = await ask<{ freshness: { computedAt: string | null; pendingChanges: number } }>(
      '{ freshness { computedAt pendingChanges } }',
    )
    if (freshness.computedAt !== null && freshness.pendingChanges === 0) return
  }
}

async function runOne(one: Newcomer, { ask, driver, themed }: { ask: Ask; driver: GraphDriver; themed: boolean }) {
  const create = async (kind: string, input: Record<string, unknown>): Promise<string> => {
    const answer = await ask<Record<string, { data?: { id: string } }>>(
      `mutation ($input: Create${kind}Input!) {
        create${kind}(input: $input) { ... on MutationCreate${kind}Success { data { id } } } }`,
      { input },
    )
    const id = answer[`create${kind}`]?.data?.id
    if (!id) throw new Error(`${one.name}: ${kind} was not made`)
    return id
  }
  const organisationId = await create('Organisation', { name: one.name, kind: one.kind })
  const ids = [organisationId]
  for (const [kind, statements] of [['Need', one.needs] as const, ['Offer', one.offers] as const]) {
    for (const { text, kind: resource, themes } of statements) {
      const themeIds = themed ? themes.map((key) => seedId('Theme', key)) : []
      ids.push(await create(kind, { organisationId, text, kind: resource, language: one.language, themeIds }))
    }
  }
  const saved = performance.now()
  await settled(ask)
  const milliseconds = performance.now() - saved
  const listed = await ask<{ synergies: { nodes: Listed[] } }>(
    'query ($id: ID!) { synergies(organisationId: $id, first: 12) { nodes { strength organisation { id name } } } }',
    { id: organisationId },
  )
  await forget(driver, ids)
  await settled(ask)
  return specOf(one, listed.synergies.nodes, milliseconds)
}

function specOf(one: Newcomer, listed: readonly Listed[], milliseconds: number): Outcome {
  const idsOf = (keys: readonly string[]) => new Set(keys.map((key) => seedId('Organisation', key)))
  const [expected, fair] = [idsOf(one.expected), idsOf(one.fair)]
  const word = ({ id }: { id: string }) => (expected.has(id) ? 'expected' : fair.has(id) ? 'fair' : 'nonsense')
  console.log(`${one.name} (${Math.round(milliseconds)} ms)`)
  for (const { organisation, strength } of listed)
    console.log(`  ${word(organisation)}: ${organisation.name}, ${strength.toLowerCase()}`)
  const count = (wanted: string) => listed.filter(({ organisation }) => word(organisation) === wanted).length
  return { found: count('expected'), fair: count('fair'), nonsense: count('nonsense'), milliseconds }
}

function summary(
  outcomes: readonly Outcome[],
  expected: number,
  { themed, written }: { themed: boolean; written: string },
): string {
  const sum = (of: (one: Outcome) => number) => outcomes.reduce((total, one) => total + of(one), 0)
  const slowest = Math.max(...outcomes.map(({ milliseconds }) => milliseconds))
  return [
    `Written ${written} the change, ${themed ? 'with' : 'without'} themes:`,
    `${sum(({ found }) => found)} of ${expected} expected found, ${sum(({ fair }) => fair)} fair,`,
    `${sum(({ nonsense }) => nonsense)} nonsense;`,
    `${outcomes.filter(({ found, fair }) => found + fair > 0).length} of ${outcomes.length} get something sensible;`,
    `slowest list ${Math.round(slowest)} ms after saving.`,
  ].join(' ')
}

/** Takes a newcomer out again, so that the next meets the demo partnership alone. */
async function forget(driver: GraphDriver, ids: readonly string[]): Promise<void> {
  await driver.executeQuery(
    `MATCH (n:Thing) WHERE n.id IN $ids
     CALL (n) { MATCH (s:Suggestion)-[:CONCERNS|GAIN]->(n) DETACH DELETE s }
     CALL (n) { CREATE (:Event {id: 'evt_' + right(n.id, 26), at: toString(datetime()), type: 'bench.removed', subjectId: n.id, changed: []}) }
     DETACH DELETE n`,
    { ids },
    { database: 'neo4j' },
  )
}

await benchNewcomers()
