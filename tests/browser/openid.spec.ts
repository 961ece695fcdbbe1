import type { Server } from 'node:http'
import { join } from 'node:path'
import { freePort } from '@mellanrum/cypher/server/ports'
import { giveRole } from '@mellanrum/graph-api/accounts/give-role'
import { RateLimiter } from '@mellanrum/graph-api/accounts/rate-limiter'
import { noMailer } from '@mellanrum/graph-api/accounts/sign-in-mailer'
import { createContext } from '@mellanrum/graph-api/context'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { callbackPath, openProvider } from '@mellanrum/graph-api/openid/provider'
import { schema } from '@mellanrum/graph-api/schema'
import { type RunningServer, startServer } from '@mellanrum/graph-api/server'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { Provider as LocalProvider } from 'oidc-provider'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { buildWeb } from '../../scripts/build-web.ts'
import { lazyMatcher, testDriver } from '../support/api.ts'
import { openVisitor } from '../support/browser.ts'
import { expectAccessible, phone } from '../support/editing.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { uniqueWord } from '../support/mutate.ts'
import { noEncoder } from '../support/no-encoder.ts'
import { loopback } from '../support/signing-in.ts'

const word = uniqueWord().toLowerCase()
const { database } = inject('neo4j')
const lines: string[] = []
const visitors: BrowserContext[] = []
let local: Server
let server: RunningServer

/** Whoever signs in as `name@domain` has that address, which the local provider calls verified. */
const account = (subject: string) => ({
  accountId: subject,
  claims: async () => ({
    sub: subject,
    email: subject,
    email_verified: true,
    name: `Påhittad ${subject.split('@')[0]}`,
  }),
})

beforeAll(async () => {
  const [port, providerPort] = [await freePort(), await freePort()]
  const issuer = `http://localhost:${providerPort}`
  const pagesUrl = `http://localhost:${port}`
  const client = {
    client_id: 'mellanrum',
    client_secret: 'a-secret-of-the-test',
    redirect_uris: [pagesUrl + callbackPath],
  }
  const provider = new LocalProvider(issuer, {
    clients: [client],
    findAccount: (_context, subject) => account(subject),
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  })
  local = provider.listen(providerPort)
  const providerSettings = { issuer, clientId: client.client_id, clientSecret: client.client_secret, name: 'Kommunen' }
  const settings = { ...loopback, pagesUrl, providerName: 'Kommunen' }
  const accounts = { settings, mailer: noMailer, rateLimiter: new RateLimiter() }
  const parts = { driver: testDriver(), matcher: lazyMatcher, encoder: noEncoder, database, accounts }
  server = await startServer({
    schema,
    createContext: ({ asked }) => createContext(parts, asked),
    ready: async () => {},
    webRoot: await buildWeb(join(import.meta.dirname, '..', '..'), () => {}),
    provider: openProvider({ ...providerSettings, trustedDomains: ['trusted.example'] }),
    host: 'localhost',
    port,
    log: { level: 'warn', stream: { write: (line) => lines.push(line) } },
  })
  const graph = openGraph({ driver: testDriver(), database, viewer: program })
  for (const domain of ['trusted.example', 'other.example']) {
    await giveRole(graph, { address: `${word}@${domain}`, role: 'coordinator' })
  }
})
afterAll(async () => {
  await Promise.all(visitors.map((visitor) => visitor.close()))
  await server.close()
  local.close()
  const ours = 'MATCH (i:Identity)-[:IDENTITY_OF]->(a:Account) WHERE i.subject CONTAINS $word'
  await runDirectly(`${ours} OPTIONAL MATCH (s:Session)-->(a) DETACH DELETE s, i, a`, { word })
  await runDirectly('MATCH (a:Account) WHERE a.address CONTAINS $word DETACH DELETE a', { word })
})

async function openSignIn(options: object = {}): Promise<Page> {
  const visitor = await openVisitor({ as: null, baseURL: server.url, ...options })
  visitors.push(visitor)
  const page = await visitor.newPage()
  await page.goto('/logga-in')
  return page
}

/** Goes to the provider and says there who one is. */
async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Logga in med Kommunen' }).click()
  await page.locator('input[name=login]').fill(name)
  await page.locator('input[name=password]').fill('any')
  await page.getByRole('button', { name: /sign-in/i }).click()
  await page.getByRole('button', { name: /continue/i }).click()
}

const roleIn = async (page: Page) => {
  const answer = await page.request.post('/graphql', { data: { query: '{ viewer { role account { id address } } }' } })
  return (await answer.json()).data.viewer as { role: string; account: { id: string; address: string } | null }
}

describe('signing in by a provider', () => {
  it('of a domain that the operator trusts: the account that has the address', async () => {
    const page = await openSignIn(phone)
    await page.getByRole('link', { name: 'Logga in med Kommunen' }).waitFor()
    await expectAccessible(page)
    await signIn(page, `${word}@trusted.example`)
    await page.getByText('Du är inloggad som').waitFor()
    expect(new URL(page.url()).search).toBe('')
    expect(await roleIn(page)).toMatchObject({ role: 'COORDINATOR', account: { address: `${word}@trusted.example` } })
  })

  it('of any other: an account of its own, the same the next time, whoever has the address', async () => {
    const found = []
    for (let time = 0; time < 2; time += 1) {
      const page = await openSignIn()
      await signIn(page, `${word}@other.example`)
      await page.getByText(`Du är inloggad som Påhittad ${word}.`).waitFor()
      found.push(await roleIn(page))
    }
    expect(found[0]).toMatchObject({
      role: 'VISITOR',
      account: { address: expect.stringMatching(/@openid\.invalid$/) },
    })
    expect(found[1]).toEqual(found[0])
  })

  it('works once, in the browser that began, with the state it was given', async () => {
    const page = await openSignIn()
    const back = page.waitForRequest((request) => request.url().includes(callbackPath))
    await signIn(page, `${word}@other.example`)
    const url = (await back).url()
    await page.getByText('Du är inloggad som').waitFor()
    lines.length = 0
    const other = await openSignIn()
    const refused = async (address: string) => {
      await other.goto(address)
      await other.getByText('Det gick inte att logga in med Kommunen.').waitFor()
    }
    // Spent, in another browser; then with a state of its own and a code of somebody else's.
    await refused(url)
    const [begun] = await Promise.all([
      other.waitForRequest((request) => request.url().includes('/auth?')),
      other.getByRole('link', { name: 'Logga in med Kommunen' }).click(),
    ])
    const own = new URL(begun.url()).searchParams.get('state') ?? ''
    const forged = new URL(url)
    forged.searchParams.set('state', own)
    await refused(forged.href)
    await refused(`${server.url}${callbackPath}?error=access_denied&state=${own}`)
    expect((await roleIn(other)).account).toBeNull()
    expect(lines.join('')).toContain('Signing in by the provider failed')
    expect(lines.join('')).not.toContain(own)
  })
})
