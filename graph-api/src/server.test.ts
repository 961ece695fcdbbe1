import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@mellanrum/cypher/server/ports'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FindKey } from './http/keys.ts'
import { type RunningServer, type ServerOptions, startServer } from './server.ts'

/** The description is what a large answer is made of: one that is packed while it is sent. */
const schema = buildSchema(`"""${'Much to say. '.repeat(20_000)}""" type Query { greeting: String }`)
let options: ServerOptions
let server: RunningServer
let databaseAnswers = true
/** Told when the server begins to answer a question, and keeps it from going on until that is settled. */
let onQuestion: () => Promise<void> | void = () => {}
const logged: string[] = []

beforeAll(async () => {
  const webRoot = await mkdtemp(join(tmpdir(), 'web-'))
  await mkdir(join(webRoot, 'assets'))
  await writeFile(join(webRoot, 'index.html'), '<html lang="sv"><title>Mellanrum</title><p><!--partnership--></p>')
  await writeFile(join(webRoot, 'assets', 'app-1a2b.js'), 'let a = 1;'.repeat(500))
  const document = '{ greeting __typename }'
  const hash = createHash('sha256').update(document).digest('hex')
  await writeFile(join(webRoot, 'documents.json'), JSON.stringify({ [hash]: document }))
  options = {
    schema,
    createContext: async () => {
      await onQuestion()
      return {}
    },
    ready: () => (databaseAnswers ? Promise.resolve() : Promise.reject(new Error('away'))),
    webRoot,
    partnership: { name: 'Norra "klimat" <b>& mer', email: 'hej@exempel.se' },
    port: await freePort(),
    host: '127.0.0.1',
    log: { level: 'error', stream: { write: (line) => logged.push(line) } },
  }
  server = await startServer(options)
})
afterAll(async () => {
  await server.close()
  await rm(String(options.webRoot), { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers })
const post = (body: string, type = 'application/json') =>
  fetch(`${server.url}/graphql`, { method: 'POST', body, headers: { 'content-type': type } })

/** The status of a request with just these headers, of which `fetch` does not let one choose all. */
function statusOf(asked: { path: string; method?: string; headers: Record<string, string> }): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: options.port, ...asked }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end(asked.method === 'POST' ? '{"query":"{ greeting }"}' : undefined)
  })
}

describe('the server', () => {
  it('answers for operators', async () => {
    expect((await get('/health/live')).status).toBe(200)
    expect((await get('/health/ready')).status).toBe(200)
    databaseAnswers = false
    expect((await get('/health/ready')).status).toBe(503)
    databaseAnswers = true
  })

  it('reads GraphQL as JSON only', async () => {
    const query = JSON.stringify({ query: '{ greeting }' })
    expect(await (await post(query)).json()).toEqual({ data: { greeting: null } })
    expect((await post(query, 'text/plain')).status).toBe(415)
    expect((await post('query={greeting}', 'application/x-www-form-urlencoded')).status).toBe(415)
    expect((await get('/graphql?query={greeting}')).status).toBe(404)
  })

  it('refuses a body that is too large', async () => {
    expect((await post(JSON.stringify({ query: 'x'.repeat(300_000) }))).status).toBe(413)
  })

  it('gives every page address to the app, but not a missing file', async () => {
    const page = await get('/organisationer/org_1', { accept: 'text/html' })
    expect(await page.text()).toContain('Mellanrum')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect((await get('/assets/gone.js', { accept: 'text/html' })).status).toBe(404)
    expect((await get('/../../package.json')).status).toBe(404)
  })

  it('tells the page whose map it is, whatever signs are in the name', async () => {
    const page = await (await get('/', { accept: 'text/html' })).text()
    expect(page).toContain('data-partnership="Norra &quot;klimat&quot; &lt;b&gt;&amp; mer"')
    expect(page).toContain('<p>Norra &quot;klimat&quot; &lt;b&gt;&amp; mer</p>')
    expect(page).toContain('data-contact="hej@exempel.se"')
  })

  it('lets hashed files be kept, and packs them', async () => {
    const file = await get('/assets/app-1a2b.js', { 'accept-encoding': 'br' })
    expect(file.headers.get('cache-control')).toContain('immutable')
    expect(file.headers.get('content-encoding')).toBe('br')
  })

  it('allows own scripts and styles only', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).not.toContain('unsafe')
  })

  it.each(['mellanrum.example', 'localhost.example', '127.0.0.1.example', 'localhost@evil.example', '0.0.0.0'])(
    'does not answer to the name %j',
    async (host) => {
      expect(await statusOf({ path: '/', headers: { host } })).toBe(421)
      expect(await statusOf({ path: '/graphql', method: 'POST', headers: { host } })).toBe(421)
    },
  )

  it.each(['localhost', '127.0.0.1:4000', '[::1]:4000', 'LOCALHOST'])('answers to the name %j', async (host) => {
    expect(await statusOf({ path: '/', headers: { host } })).toBe(200)
  })

  it('takes changes from pages of this machine only', async () => {
    const ask = (headers: Record<string, string>) =>
      statusOf({ path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json', ...headers } })
    for (const origin of [
      'https://evil.example',
      'null',
      'http://localhost.evil.example',
      'file://',
      'http://127.0.0.1@x.se',
    ]) {
      expect(await ask({ origin }), origin).toBe(403)
    }
    expect(await ask({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await ask({ origin: 'http://localhost:5173', 'sec-fetch-site': 'same-origin' })).toBe(200)
    expect(await ask({})).toBe(200)
  })

  it('grants no page of another origin anything', async () => {
    const preflight = { origin: 'https://evil.example', 'access-control-request-method': 'POST' }
    const answer = await fetch(`${server.url}/graphql`, { method: 'OPTIONS', headers: preflight })
    expect(answer.status).toBe(404)
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('sends its headers with every answer', async () => {
    const answers = [
      await get('/'),
      await get('/health/live'),
      await get('/assets/app-1a2b.js'),
      await get('/gone.js'),
      await post('{'),
      await post('x'.repeat(300_000)),
      await post('{}', 'text/plain'),
    ]
    for (const { url, status, headers } of answers) {
      expect(headers.get('content-security-policy'), `${status} ${url}`).toContain("default-src 'self'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%5c..%5cx',
    '/%00',
    '/%',
    '//etc/passwd',
  ])('leads nowhere outside its folder: %s', async (path) => {
    const status = await statusOf({ path, headers: {} })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'HEAD'])('takes no GraphQL by %s', async (method) => {
    const query = encodeURIComponent('mutation { endPlace(id: "x") { __typename } }')
    expect(await statusOf({ path: `/graphql?query=${query}`, method, headers: {} })).toBe(404)
  })

  it('logs nothing of what was refused', () => {
    expect(logged).toEqual([])
  })

  it('logs nothing of a visitor who leaves before the answer', async () => {
    const body = JSON.stringify({ query: '{ __schema { queryType { description } } }' })
    const headers = { 'content-type': 'application/json', 'accept-encoding': 'br' }
    const sent = request({ host: '127.0.0.1', port: options.port, path: '/graphql', method: 'POST', headers })
    const answered = new Promise<void>((resolve) => {
      onQuestion = async () => {
        onQuestion = () => {}
        await new Promise((gone) => sent.on('close', gone).destroy())
        // The server hears of what comes later only after it heard that the visitor left.
        await get('/health/live')
        setImmediate(resolve)
      }
    })
    sent.on('error', () => {})
    sent.end(body)
    await answered
    await get('/health/live')
    expect(logged).toEqual([])
  })

  it('says in a sentence that its port is taken', async () => {
    await expect(startServer(options)).rejects.toThrow(
      /^Port \d+ is taken by another program: choose another one, as in PORT=/,
    )
  })
})

describe('a server that other machines reach', () => {
  let open: RunningServer
  const url = 'https://mellanrum.example'
  const lines: string[] = []
  const log = { level: 'warn', stream: { write: (line: string) => lines.push(line) } }
  const findKey: FindKey = async (authorization) =>
    authorization === 'Bearer holds' ? { id: 'key_1', role: 'visitor', scope: 'read' } : { why: 'over', keyId: 'key_2' }
  const key = { authorization: 'Bearer holds' }
  const host = 'mellanrum.example'
  let port = 0

  beforeAll(async () => {
    port = await freePort()
    open = await startServer({ ...options, port, edge: { url, proxies: ['127.0.0.1'] }, findKey, log })
  })
  afterAll(() => open.close())

  const byHash = (text: string) => {
    const sha256Hash = createHash('sha256').update(text).digest('hex')
    return { extensions: { persistedQuery: { version: 1, sha256Hash } } }
  }
  const ask = (headers: Record<string, string>, body: object = { query: '{ greeting }' }) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
      const at = { host: '127.0.0.1', port, path: '/graphql', method: 'POST' }
      const sent = request({ ...at, headers: { 'content-type': 'application/json', ...headers } }, (answer) => {
        let text = ''
        answer.on('data', (part) => {
          text += part
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }))
      })
      sent.on('error', reject)
      sent.end(JSON.stringify(body))
    })

  it('answers to its own name and this machine’s, and to no other', async () => {
    expect((await ask({ host, ...key })).status).toBe(200)
    expect((await ask({ host: `localhost:${port}`, ...key })).status).toBe(200)
    expect((await ask({ host: 'evil.example' })).status).toBe(421)
    expect((await ask({ host: 'x.mellanrum.example' })).status).toBe(421)
  })

  it('takes changes from its own pages alone', async () => {
    expect((await ask({ host, origin: url, ...key })).status).toBe(200)
    for (const origin of ['http://mellanrum.example', 'http://localhost:3000', 'https://x.mellanrum.example', 'null']) {
      expect((await ask({ host, origin })).status, origin).toBe(403)
    }
  })

  it('has browsers come by https only', async () => {
    expect((await ask({ host })).headers['strict-transport-security']).toContain('max-age=31536000')
  })

  it('answers the pages’ own questions by their hash, and any other with a key', async () => {
    const schemaQuestion = '{ __schema { queryType { name } } }'
    for (const query of ['{ greeting }', schemaQuestion, '{ nothing }']) {
      const { status, body } = await ask({ host }, { query })
      expect(status, query).toBe(401)
      expect(body, query).toContain('KEY_NEEDED')
    }
    expect((await ask({ host }, byHash('{ greeting __typename }'))).status).toBe(200)
    expect((await ask({ host }, byHash('{ greeting }'))).body).toContain('PersistedQueryNotFound')
    expect(JSON.parse((await ask({ host, ...key }, { query: schemaQuestion })).body).data.__schema).toBeTruthy()
    expect((await ask({ host, ...key }, { query: `{ ${'a '.repeat(5_000)} }` })).body).toContain('TOO_MUCH')
  })

  it('refuses a key that does not hold before anything is read, and logs no secret', async () => {
    lines.length = 0
    for (const authorization of ['Bearer over', 'Basic x', 'Bearer mellanrum_secret', '']) {
      const { status, body, headers } = await ask({ host, authorization }, byHash('{ greeting __typename }'))
      expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer'])
      expect(body).toBe((await ask({ host, authorization: 'Bearer forged' })).body)
    }
    expect(lines.join('')).toContain('A key was refused')
    expect(lines.join('')).not.toMatch(/secret|forged|Bearer/)
  })
})
