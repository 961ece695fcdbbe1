import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@mellanrum/cypher/server/ports'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, type ServerOptions, startServer } from './server.ts'

const schema = buildSchema('type Query { greeting: String }')
let options: ServerOptions
let server: RunningServer
let databaseAnswers = true
const logged: string[] = []

beforeAll(async () => {
  const webRoot = await mkdtemp(join(tmpdir(), 'web-'))
  await mkdir(join(webRoot, 'assets'))
  await writeFile(join(webRoot, 'index.html'), '<title>Mellanrum</title>')
  await writeFile(join(webRoot, 'assets', 'app-1a2b.js'), 'let a = 1;'.repeat(500))
  options = {
    schema,
    createContext: () => ({}),
    ready: () => (databaseAnswers ? Promise.resolve() : Promise.reject(new Error('away'))),
    webRoot,
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

  it('answers to this machine’s own names only', async () => {
    const status = await new Promise((resolve) => {
      const asked = { host: '127.0.0.1', port: options.port, path: '/', headers: { host: 'mellanrum.example' } }
      request(asked, (answer) => resolve(answer.statusCode)).end()
    })
    expect(status).toBe(421)
  })

  it('says in a sentence that its port is taken', async () => {
    await expect(startServer(options)).rejects.toThrow(
      /^Port \d+ is taken by another program: choose another one, as in PORT=/,
    )
  })
})
