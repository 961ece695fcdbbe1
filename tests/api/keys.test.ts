import { freePort } from '@mellanrum/cypher/server/ports'
import { RateLimiter } from '@mellanrum/graph-api/accounts/rate-limiter'
import { noMailer } from '@mellanrum/graph-api/accounts/sign-in-mailer'
import { createContext } from '@mellanrum/graph-api/context'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { findKey } from '@mellanrum/graph-api/keys/find-key'
import { makeKey } from '@mellanrum/graph-api/keys/make-key'
import type { KeyRole, KeyScope } from '@mellanrum/graph-api/keys/model'
import { schema } from '@mellanrum/graph-api/schema'
import { type RunningServer, startServer } from '@mellanrum/graph-api/server'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Answer, lazyMatcher, testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { uniqueWord } from '../support/mutate.ts'
import { noEncoder } from '../support/no-encoder.ts'
import { loopback, openSignInServer } from '../support/signing-in.ts'

const word = uniqueWord()
const { database } = inject('neo4j')
const graph = openGraph({ driver: testDriver(), database, viewer: program })
const lines: string[] = []
let server: RunningServer

/** A server that the whole world reaches. */
beforeAll(async () => {
  const rateLimiter = new RateLimiter()
  const accounts = { settings: { ...loopback, publicUrl: 'https://mellanrum.example' }, mailer: noMailer, rateLimiter }
  const parts = { driver: testDriver(), matcher: lazyMatcher, encoder: noEncoder, database, accounts }
  server = await startServer({
    schema,
    createContext: ({ asked }) => createContext(parts, asked),
    ready: async () => {},
    findKey: (authorization) => findKey(graph, { authorization, rateLimiter }),
    edge: { url: 'https://mellanrum.example', proxies: ['127.0.0.1'] },
    host: '127.0.0.1',
    port: await freePort(),
    log: { level: 'warn', stream: { write: (line) => lines.push(line) } },
  })
})
afterAll(async () => {
  await server.close()
  await runDirectly('MATCH (key:ApiKey) WHERE key.name CONTAINS $word DETACH DELETE key', { word })
  await runDirectly('MATCH (n:Place) WHERE n.name CONTAINS $word DETACH DELETE n', { word })
})

async function make(role: KeyRole, scope: KeyScope = 'read') {
  return makeKey(graph, { maker: 'program', given: { name: word, role, scope } })
}

async function ask(
  query: string,
  secret?: string,
): Promise<{ status: number; answer: Answer<Record<string, unknown>> }> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret && { authorization: `Bearer ${secret}` }) },
    body: JSON.stringify({ query }),
  })
  return { status: answer.status, answer: (await answer.json()) as Answer<Record<string, unknown>> }
}

const create = `mutation { createPlace(input: { name: "${word}" }) { __typename } }`

describe('a key', () => {
  it.each(['visitor', 'partner', 'coordinator'] as const)('lets a program ask as a %s', async (role) => {
    const { secret } = await make(role)
    const { answer } = await ask('{ viewer { role } __schema { queryType { name } } }', secret)
    expect(answer.data).toMatchObject({
      viewer: { role: role.toUpperCase() },
      __schema: { queryType: { name: 'Query' } },
    })
  })

  it('changes something only as a coordinator’s that may, and the record says which', async () => {
    const outcome = async (secret: string) => JSON.stringify((await ask(create, secret)).answer)
    for (const key of [await make('visitor'), await make('partner'), await make('coordinator')]) {
      expect(await outcome(key.secret)).toContain('NotAllowedError')
    }
    const writes = await make('coordinator', 'write')
    expect(await outcome(writes.secret)).toContain('MutationCreatePlaceSuccess')
    const events = 'MATCH (event:Event {keyId: $id}) RETURN event.type AS type, event.accountId AS accountId'
    expect(await runDirectly(events, { id: writes.id })).toEqual([{ type: 'place.created', accountId: null }])
  })

  it('makes, lists and revokes no keys', async () => {
    const { secret } = await make('coordinator', 'write')
    expect((await ask('{ apiKeys { id } }', secret)).answer.errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED')
    const made = await ask('mutation { makeApiKey(name: "x", role: VISITOR) { __typename } }', secret)
    expect(JSON.stringify(made.answer)).toContain('NotAllowedError')
  })

  it('is stored as a hash', async () => {
    const { id, secret } = await make('visitor')
    const [row] = await runDirectly('MATCH (key:ApiKey {id: $id}) RETURN properties(key) AS key', { id })
    expect(JSON.stringify(row)).not.toContain(secret.slice(12))
  })

  it('is refused in the same words when forged, over or revoked, and the log has no secret', async () => {
    const [over, revoked] = [await make('visitor'), await make('visitor')]
    await runDirectly('MATCH (key:ApiKey {id: $id}) SET key.expiresAt = $past', {
      id: over.id,
      past: '2020-01-01T00:00:00.000Z',
    })
    await runDirectly('MATCH (key:ApiKey {id: $id}) SET key.revokedAt = $past', {
      id: revoked.id,
      past: '2020-01-01T00:00:00.000Z',
    })
    const forged = `mellanrum_${'a'.repeat(43)}`
    lines.length = 0
    const secrets = [over.secret, revoked.secret, forged, 'mellanrum_', 'x'.repeat(9_000), "' OR 1=1"]
    const answers = await Promise.all(secrets.map((secret) => ask('{ __typename }', secret)))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]?.status).toBe(401)
    expect(lines.map((line) => JSON.parse(line).why).sort()).toEqual(
      ['malformed', 'malformed', 'malformed', 'over', 'revoked', 'unknown'].sort(),
    )
    for (const { secret } of [over, revoked]) expect(lines.join('')).not.toContain(secret.slice(12))
  })

  it('costs no more than a page may: limits hold as for anybody', async () => {
    const { secret } = await make('coordinator')
    const wide = `{ ${Array.from({ length: 21 }, (_, at) => `a${at}: organisations(first: 1) { totalCount }`).join(' ')} }`
    expect(JSON.stringify((await ask(wide, secret)).answer)).toContain('TOO_MUCH')
  })

  it('opens the exports, which see what it sees', async () => {
    const { secret } = await make('visitor')
    const at = (key: string) =>
      fetch(`${server.url}/export/organisations.csv`, { headers: { authorization: `Bearer ${key}` } })
    expect((await at(secret)).status).toBe(200)
    expect((await at('forged')).status).toBe(401)
  })
})

describe('without a key', () => {
  it('a question in words of its own is refused, and says how to get one', async () => {
    for (const query of ['{ organisations(first: 1) { totalCount } }', '{ __schema { types { name } } }', create]) {
      const { status, answer } = await ask(query)
      expect([status, answer.errors?.[0]?.extensions?.code]).toEqual([401, 'KEY_NEEDED'])
      expect(answer.errors?.[0]?.message).toContain('/nycklar')
    }
  })
})

describe('making keys', () => {
  const outcome = async (call: string, role?: string) => {
    const browser = openSignInServer().openBrowser()
    if (role) await browser.ask(`mutation { signInAsDemo(role: ${role}) { __typename } }`)
    const { data, errors } = await browser.ask<{
      made: { __typename: string; fields?: { path: string; code: string }[] }
    }>(`mutation { made: ${call} { __typename ... on InputError { fields { path code } } } }`)
    if (errors) return errors[0]?.message
    return data.made.fields?.map(({ path, code }) => `${path} ${code}`).join() ?? data.made.__typename
  }
  const call = (rest: string) => `makeApiKey(name: "${word}", ${rest})`

  it('with a visitor’s rights is anybody’s, any other a coordinator’s', async () => {
    expect(await outcome(call('role: VISITOR'))).toBe('MutationMakeApiKeySuccess')
    for (const role of [undefined, 'PARTNER']) {
      expect(await outcome(call('role: PARTNER'), role)).toBe('NotAllowedError')
      expect(await outcome(call('role: COORDINATOR'), role)).toBe('NotAllowedError')
    }
    expect(await outcome(call('role: COORDINATOR, scope: WRITE'), 'COORDINATOR')).toBe('MutationMakeApiKeySuccess')
  })

  it('names what cannot be taken', async () => {
    expect(await outcome(call('role: VISITOR, scope: WRITE'))).toBe('scope reads_only')
    expect(await outcome(call('role: VISITOR, days: 367'))).toBe('days too_big')
    expect(await outcome('makeApiKey(name: " ", role: VISITOR)')).toBe('name too_small')
  })

  it('is listed and revoked by coordinators alone, and the list says who made them', async () => {
    const browser = openSignInServer().openBrowser()
    expect((await browser.ask('{ apiKeys { id } }')).errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED')
    await browser.ask('mutation { signInAsDemo(role: COORDINATOR) { __typename } }')
    const made = await browser.ask<{ makeApiKey: { data: { id: string; secret: string } } }>(
      `mutation { ${call('role: VISITOR')} { ... on MutationMakeApiKeySuccess { data { id secret } } } }`,
    )
    const { id, secret } = made.data.makeApiKey.data
    const listed = await browser.ask<{ apiKeys: { id: string; madeBy: string }[] }>('{ apiKeys { id madeBy } }')
    expect(listed.data.apiKeys.find((one) => one.id === id)?.madeBy).toBe('coordinator@example.org')
    expect((await ask('{ __typename }', secret)).status).toBe(200)
    expect(JSON.stringify(await browser.ask(`mutation { revokeApiKey(id: "${id}") { __typename } }`))).toContain(
      'Success',
    )
    expect((await ask('{ __typename }', secret)).status).toBe(401)
    const [event] = await runDirectly(
      'MATCH (e:Event {subjectId: $id, type: "api-key.revoked"}) RETURN e.accountId AS who',
      { id },
    )
    expect(event?.who).toMatch(/^acc_/)
  })
})
