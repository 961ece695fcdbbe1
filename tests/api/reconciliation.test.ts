import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '@mellanrum/cypher/server/ports'
import { RateLimiter } from '@mellanrum/graph-api/accounts/rate-limiter'
import { noMailer } from '@mellanrum/graph-api/accounts/sign-in-mailer'
import { createContext } from '@mellanrum/graph-api/context'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { findKey } from '@mellanrum/graph-api/keys/find-key'
import { makeKey } from '@mellanrum/graph-api/keys/make-key'
import { schema } from '@mellanrum/graph-api/schema'
import { type RunningServer, startServer } from '@mellanrum/graph-api/server'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { lazyMatcher, testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { uniqueWord } from '../support/mutate.ts'
import { noEncoder } from '../support/no-encoder.ts'
import { loopback } from '../support/signing-in.ts'

const folder = join(import.meta.dirname, '..', 'support', 'reconciliation-schemas')
const fileOf = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))

const ajv = new Ajv({ strict: false, validateFormats: false })
// What the schemas refer to beside each other: the draft that they name by no version, and security schemes of Swagger.
ajv.addSchema(
  { definitions: { securityDefinitions: { additionalProperties: {} } } },
  'http://swagger.io/v2/schema.json',
)
ajv.addSchema(fileOf('type'))

/** Holds an answer against a schema of the specification. */
function expectValid(name: string, answer: unknown) {
  const { $schema: _draft, ...rules } = fileOf(name)
  const valid = ajv.getSchema(rules.$id) ?? ajv.compile(rules)
  expect(valid(answer) || valid.errors).toBe(true)
}

const word = uniqueWord()
const { database } = inject('neo4j')
const graph = openGraph({ driver: testDriver(), database, viewer: program })
let server: RunningServer
/** Of which nothing counts in the limit of the rest. */
let from = 0

beforeAll(async () => {
  const rateLimiter = new RateLimiter()
  const settings = { ...loopback, isOpen: true }
  const parts = {
    ...{ driver: testDriver(), matcher: lazyMatcher, encoder: noEncoder, database },
    accounts: { settings, mailer: noMailer, rateLimiter },
  }
  server = await startServer({
    schema,
    createContext: ({ asked }) => createContext(parts, asked),
    ready: async () => {},
    rateLimiter,
    findKey: (authorization) => findKey(graph, { authorization, rateLimiter }),
    // A proxy stands before it, so that a test can ask from many addresses.
    edge: { url: 'https://mellanrum.example', proxies: ['127.0.0.1'] },
    host: '127.0.0.1',
    port: await freePort(),
    log: { level: 'error' },
  })
})
afterAll(async () => {
  await server.close()
  await runDirectly('MATCH (key:ApiKey {name: $word}) DETACH DELETE key', { word })
  await runDirectly('MATCH (n:Thing) WHERE coalesce(n.name, n.labelSv) CONTAINS $word DETACH DELETE n', { word })
})

type Found = { id: string; name: string; score: number; match: boolean; type: { id: string }[] }
type Batch = Record<string, { result: Found[] }>

const headersOf = (secret?: string, address = `10.0.${from++ >> 8}.${from & 255}`) => ({
  'x-forwarded-for': address,
  ...(secret && { authorization: `Bearer ${secret}` }),
})
const get = (path: string, secret?: string) => fetch(`${server.url}/reconcile${path}`, { headers: headersOf(secret) })
const post = (form: Record<string, unknown>, secret?: string) =>
  fetch(`${server.url}/reconcile`, {
    method: 'POST',
    headers: headersOf(secret),
    body: new URLSearchParams(Object.entries(form).map(([name, value]) => [name, JSON.stringify(value)])),
  })
const reconcile = async (queries: Record<string, object>, secret?: string) => {
  const answer = (await (await post({ queries }, secret)).json()) as Batch
  expectValid('reconciliation-result-batch', answer)
  return answer
}
/** What is found that is called much the same. */
const first = async (query: object, secret?: string) =>
  ((await reconcile({ q: query }, secret)).q?.result ?? []).filter(({ score }) => score >= 60)

describe('the service', () => {
  it('says what it can do, to any page, as the specification has it', async () => {
    const answer = await get('')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const manifest = (await answer.json()) as { view: { url: string }; versions: string[] }
    expectValid('manifest', manifest)
    expect(manifest.versions).toEqual(['0.2'])
    expect(manifest.view.url).toBe('https://mellanrum.example/reconcile/view?id={{id}}')
    const id = (await makers.Theme?.({ labelSv: `${word}tema` })) ?? ''
    const seen = await fetch(`${server.url}/reconcile/view?id=${id}`, { headers: headersOf(), redirect: 'manual' })
    expect(seen.headers.get('location')).toBe(`https://mellanrum.example/teman/${id}`)
    const stray = await fetch(`${server.url}/reconcile/view?id=//evil.example`, {
      headers: headersOf(),
      redirect: 'manual',
    })
    expect(stray.headers.get('location')).toBe('https://mellanrum.example/')
  })

  it.each(['example-full', 'multi-values', 'no-query-string'])(
    'understands the specification’s own batch: %s',
    async (name) => {
      const batch = fileOf(`query-batch-${name}`)
      expectValid('reconciliation-query-batch', batch)
      expect(Object.keys(await reconcile(batch))).toEqual(Object.keys(batch))
    },
  )
})

describe('a name', () => {
  it('is matched with what is called so now, was before, or has another legal form, and with nothing like it', async () => {
    const place = (await makers.Place?.({ name: `Ort${word}` })) ?? ''
    const name = `Älvstrandens ${word} bostäder AB`
    const id =
      (await makers.Organisation?.({ name, formerNames: [`Gamla ${word}hem`], placeId: place, kind: 'COMPANY' })) ?? ''
    const found = await reconcile({
      same: { query: name.toUpperCase() },
      form: { query: `Älvstrandens ${word} bostäder`, type: 'Organisation' },
      before: { query: `Gamla ${word}hem` },
      slip: { query: `Älvstrandens ${word} bostader aktiebolag` },
      noType: { query: name, type: 'Film' },
      none: { query: uniqueWord() },
      signs: { query: '*:* AND (~"' },
    })
    expect(found.same?.result[0]).toMatchObject({ id, name, score: 100, match: true, type: [{ id: 'Organisation' }] })
    expect(found.form?.result[0]).toMatchObject({ id, match: true })
    expect(found.before?.result[0]).toMatchObject({ id, score: 98, match: true })
    expect(found.slip?.result[0]).toMatchObject({ id })
    for (const none of ['noType', 'none', 'signs']) expect(found[none]?.result, none).toEqual([])
    const [placed] = await first({ query: `Ort${word}`, type: 'Place' })
    expect(placed).toMatchObject({ id: place, match: true, type: [{ id: 'Place' }] })
  })

  it('that two have is nobody’s for certain, until what else is known tells them apart', async () => {
    const name = `Föreningen ${word} sol`
    const [here, there] = [await makers.Place?.({ name: `Här${word}` }), await makers.Place?.({ name: `Där${word}` })]
    const one = await makers.Organisation?.({ name, placeId: here, organisationNumber: '556016-0680' })
    const other = await makers.Organisation?.({ name, placeId: there })
    expect((await first({ query: name })).map(({ match }) => match)).toEqual([false, false])
    const at = (v: unknown) => first({ query: name, properties: [{ pid: 'place', v }] })
    expect(await at(`där${word}`)).toMatchObject([
      { id: other, match: true },
      { id: one, match: false },
    ])
    expect(await at({ id: here, name: `Här${word}` })).toMatchObject([{ id: one, match: true }, { id: other }])
    const number = [{ pid: 'organisationNumber', v: '5560160680' }]
    expect(await first({ query: name, properties: number })).toMatchObject([{ id: one, score: 100, match: true }, {}])
    expect(await first({ query: name, limit: 1 })).toHaveLength(1)
  })

  it('of what one may not see finds nothing, by any way; a key sees what its role sees', async () => {
    const name = `Dold ${word} ekonomi`
    const id = (await makers.Organisation?.({ name, visibility: 'NETWORK', shortNames: [`Kort${word}`] })) ?? ''
    const shown = (await makers.Theme?.({ labelSv: `Synligt ${word} ekonomi`, labelEn: `Seen ${word}` })) ?? ''
    expect(await first({ query: name })).toMatchObject([{ id: shown, match: false }])
    expect((await first({ query: `Kort${word}` })).map((one) => one.id)).not.toContain(id)
    const suggested = async (secret?: string) => {
      const answer = (await (await get(`/suggest/entity?prefix=dold ${word}`, secret)).json()) as {
        result: { id: string }[]
      }
      expectValid('suggest-entities-response', answer)
      return answer.result.map((one) => one.id)
    }
    expect(await suggested()).not.toContain(id)
    expect((await get(`/preview?id=${id}`)).status).toBe(404)
    const extend = { ids: [id], properties: [{ id: 'name' }] }
    expect(((await (await post({ extend })).json()) as { rows: object }).rows).toEqual({ [id]: { name: [] } })
    const { secret } = await makeKey(graph, { maker: 'program', given: { name: word, role: 'partner', scope: 'read' } })
    expect(await first({ query: name }, secret)).toMatchObject([{ id, match: true }, {}])
    expect(await suggested(secret)).toContain(id)
    expect((await get(`/preview?id=${id}`, secret)).status).toBe(200)
    expect((await get('', 'mellanrum_forged')).status).toBe(401)
  })
})

describe('what else there is', () => {
  it('suggests types, properties and entities while somebody types', async () => {
    const json = async (path: string) => (await get(path)).json()
    const types = (await json('/suggest/type?prefix=tem')) as { result: { id: string }[] }
    expectValid('suggest-types-response', types)
    expect(types.result.map(({ id }) => id)).toEqual(['Theme'])
    const properties = (await json('/suggest/property?prefix=webb')) as { result: { id: string }[] }
    expectValid('suggest-properties-response', properties)
    expect(properties.result.map(({ id }) => id)).toEqual(['website'])
    const proposed = await json('/properties?type=Place')
    expectValid('data-extension-property-proposal', proposed)
    const id = await makers.Organisation?.({ name: `Vindsnurran${word}` })
    const found = (await json(`/suggest/entity?prefix=vindsnurran${word.slice(0, 5)}`)) as { result: { id: string }[] }
    expectValid('suggest-entities-response', found)
    expect(found.result.map((one) => one.id)).toContain(id)
  })

  it('fetches properties, and shows a page that a frame may hold and that runs nothing', async () => {
    const place = (await makers.Place?.({ name: `Ort2${word}` })) ?? ''
    const description = '<script>alert(1)</script> & mer'
    const id =
      (await makers.Organisation?.({ name: `Bred ${word}`, placeId: place, description, shortNames: ['B', 'BR'] })) ??
      ''
    const properties = ['place', 'shortNames', 'website', 'nothing'].map((one) => ({ id: one }))
    const answer = (await (await post({ extend: { ids: [id, 'Q42'], properties } })).json()) as { rows: object }
    expectValid('data-extension-response', answer)
    expect(answer.rows).toEqual({
      [id]: { place: [{ id: place, name: `Ort2${word}` }], shortNames: [{ str: 'B' }, { str: 'BR' }], website: [] },
      Q42: { place: [], shortNames: [], website: [] },
    })
    const preview = await get(`/preview?id=${id}`)
    const page = await preview.text()
    expect(page).toContain(`Bred ${word}`)
    expect(page).not.toContain('<script')
    expect(preview.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(preview.headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(preview.headers.has('x-frame-options')).toBe(false)
  })
})

describe('what cannot be answered', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      'more than a hundred names',
      { queries: Object.fromEntries(Array.from({ length: 101 }, (_one, at) => [at, { query: 'x' }])) },
    ],
    ['a name that is longer than any', { queries: { q: { query: 'x'.repeat(501) } } }],
    ['what is no batch', { queries: [1] }],
    ['more than a hundred ids', { extend: { ids: Array.from({ length: 101 }, () => 'x'), properties: [] } }],
  ])('is refused in a sentence: %s', async (_what, form) => {
    const answer = await post(form)
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as { error: string }).error.length).toBeGreaterThan(5)
  })

  it('is told of JSON that is none, and of another type of body', async () => {
    expect((await get(`?queries=${encodeURIComponent('{"q')}`)).status).toBe(400)
    const sent = await fetch(`${server.url}/reconcile`, {
      method: 'POST',
      headers: { ...headersOf(), 'content-type': 'application/json' },
      body: '{}',
    })
    expect(sent.status).toBe(415)
  })

  it('is what is asked too often from one address', async () => {
    const ends = new Set<number>()
    for (let asked = 0; asked < 121; asked += 1) {
      const headers = headersOf(undefined, '10.9.9.9')
      ends.add((await fetch(`${server.url}/reconcile/suggest/type?prefix=`, { headers })).status)
    }
    expect([...ends]).toEqual([200, 429])
    expect((await get('/suggest/type?prefix=')).status).toBe(200)
  })
})
