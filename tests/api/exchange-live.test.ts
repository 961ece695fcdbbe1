import { freePort } from '@mellanrum/cypher/server/ports'
import { RateLimiter } from '@mellanrum/graph-api/accounts/rate-limiter'
import { createContext } from '@mellanrum/graph-api/context'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { findKey } from '@mellanrum/graph-api/keys/find-key'
import { makeKey } from '@mellanrum/graph-api/keys/make-key'
import { schema } from '@mellanrum/graph-api/schema'
import { type RunningServer, startServer } from '@mellanrum/graph-api/server'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { lazyMatcher, testDriver } from '../support/api.ts'
import { holdsNothing, runDirectly, seen, withHiddenWorld } from '../support/hidden-world.ts'
import { uniqueWord } from '../support/mutate.ts'
import { noEncoder } from '../support/no-encoder.ts'

const word = uniqueWord()
const { database } = inject('neo4j')
const graph = openGraph({ driver: testDriver(), database, viewer: program })
const lines: string[] = []
let server: RunningServer

withHiddenWorld()

beforeAll(async () => {
  const rateLimiter = new RateLimiter()
  const parts = { driver: testDriver(), matcher: lazyMatcher, encoder: noEncoder, database }
  server = await startServer({
    schema,
    createContext: ({ asked }) => createContext(parts, asked),
    ready: async () => {},
    findKey: (authorization) => findKey(graph, { authorization, rateLimiter }),
    host: '127.0.0.1',
    port: await freePort(),
    log: { level: 'warn', stream: { write: (line) => lines.push(line) } },
  })
})
afterAll(async () => {
  await server.close()
  await runDirectly('MATCH (key:ApiKey) WHERE key.name = $word DETACH DELETE key', { word })
})

const make = (role: 'visitor' | 'coordinator', scope: 'read' | 'write' = 'read') =>
  makeKey(graph, { maker: 'program', given: { name: word, role, scope } })

/** As Kumu's page asks in a visitor's browser: from another origin, with nothing but the address. */
const poll = (secret: string, file = 'mellanrum.kumu.json') =>
  fetch(`${server.url}/export/key/${secret}/${file}`, {
    headers: { origin: 'https://kumu.io', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' },
  })

interface Blueprint {
  elements: { id: string; label: string; type: string }[]
  connections: { id: string; from: string; to: string; direction: string }[]
}

describe('the address that Kumu polls', () => {
  it('may be read by Kumu’s page, and holds a blueprint of what its key sees', async () => {
    const { secret } = await make('visitor')
    const answer = await poll(secret)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    expect(answer.headers.get('content-type')).toContain('application/json')
    const text = await answer.text()
    holdsNothing(text)
    const { elements, connections } = JSON.parse(text) as Blueprint
    const ids = new Set(elements.map(({ id }) => id))
    expect(ids.size).toBe(elements.length)
    expect(ids).toContain(seen.Organisation?.replace('_', '-'))
    expect(elements.filter(({ label, type }) => !label || !type)).toEqual([])
    expect(connections.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([])
    expect(new Set(connections.map(({ direction }) => direction))).toEqual(new Set(['directed']))
  })

  it('holds what is new the next time, and can be of a list as it is filtered', async () => {
    const { secret } = await make('visitor')
    const labels = async (file?: string) =>
      ((await (await poll(secret, file)).json()) as Blueprint).elements.map(({ label }) => label)
    expect(await labels()).not.toContain(word)
    await runDirectly(
      "CREATE (:Thing:Organisation {id: 'org_' + $id, name: $word, sortName: $word, kind: 'region', visibility: 'everyone', language: 'sv'})",
      { id: 'Z'.repeat(26), word },
    )
    try {
      expect(await labels()).toContain(word)
      expect(await labels(`organisations.kumu.json?text=${word}`)).toEqual([word])
    } finally {
      await runDirectly('MATCH (n:Organisation {name: $word}) DETACH DELETE n', { word })
    }
  })

  it('is put on record once a day, by its key', async () => {
    const { id, secret } = await make('visitor')
    await poll(secret)
    await poll(secret)
    const events = 'MATCH (event:Event {keyId: $id, type: "export.made"}) RETURN event.subjectId AS file'
    expect(await runDirectly(events, { id })).toEqual([{ file: 'mellanrum.kumu.json' }])
  })

  it('answers no more once its key is revoked, and never to one that may change something or is forged', async () => {
    const { id, secret } = await make('visitor')
    expect((await poll(secret)).status).toBe(200)
    await runDirectly('MATCH (key:ApiKey {id: $id}) SET key.revokedAt = $past', {
      id,
      past: '2020-01-01T00:00:00.000Z',
    })
    const { secret: writes } = await make('coordinator', 'write')
    lines.length = 0
    for (const refused of [secret, writes, `mellanrum_${'a'.repeat(43)}`, 'x', '']) {
      const answer = await poll(refused)
      expect([refused, answer.status]).toEqual([refused, 401])
      expect(await answer.text()).toContain('/nycklar')
    }
    expect(lines.map((line) => JSON.parse(line).why)).toEqual([
      'revoked',
      'writes',
      'unknown',
      'malformed',
      'malformed',
    ])
    expect(lines.join('')).not.toContain(secret.slice(12))
  })

  it('opens no other address, and any other keeps to its own pages', async () => {
    const { secret } = await make('coordinator')
    const elsewhere = await fetch(`${server.url}/export/organisations.csv?key=${secret}`, {
      headers: { origin: 'https://kumu.io' },
    })
    expect(elsewhere.headers.get('access-control-allow-origin')).toBeNull()
    expect(elsewhere.status).toBe(400)
    const graphql = await fetch(`${server.url}/export/key/${secret}/../../../graphql?query={__typename}`)
    expect(graphql.headers.get('access-control-allow-origin')).toBeNull()
  })
})
