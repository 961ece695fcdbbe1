import { hashOf, newToken } from '@mellanrum/graph-api/accounts/tokens'
import { newId } from '@mellanrum/graph-api/shared/ids'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, inject } from 'vitest'
import { openVisitor, type VisitorOptions } from './browser.ts'
import { runDirectly } from './hidden-world.ts'
import { uniqueWord } from './mutate.ts'

/** Somebody with an account of their own on this run's server, signed in already; gone after the file's tests. */
export interface Member {
  readonly accountId: string
  readonly name: string
  readonly address: string
  /** Opens a page in a browser of their own, told live of what others do. It is closed after the test. */
  visit(path: string, options?: VisitorOptions): Promise<Page>
  /** Asks the API as they would. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>
}

const made: string[] = []
const contexts: BrowserContext[] = []
const streams = new WeakMap<Page, Promise<unknown>>()
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((one) => one.close()))
})
afterAll(async () => {
  await runDirectly(
    'MATCH (a:Account) WHERE a.id IN $made OPTIONAL MATCH (a)--(own:Session|Notice) DETACH DELETE a, own',
    {
      made: made.splice(0),
    },
  )
})

/** @param organisationId whom they speak for; left out for a coordinator */
export async function member(organisationId?: string): Promise<Member> {
  const [accountId, token, name] = [newId('acc'), newToken(), uniqueWord()]
  const address = `${name}@example.org`
  made.push(accountId)
  await runDirectly(
    `CREATE (a:Account {id: $accountId, address: $address, name: $name, role: $role, demo: false, createdAt: toString(datetime())})
     CREATE (:Session {id: $sessionId, tokenHash: $hash, device: '', way: 'link', createdAt: toString(datetime()),
       lastUsedAt: toString(datetime()), expiresAt: '2100'})-[:SESSION_OF]->(a)
     WITH a MATCH (o:Organisation {id: $organisationId}) CREATE (a)-[:SPEAKS_FOR {since: '2026-01-01'}]->(o)`,
    {
      ...{ accountId, address, name, role: organisationId ? 'partner' : 'coordinator', sessionId: newId('ses') },
      ...{ hash: hashOf(token), organisationId: organisationId ?? '' },
    },
  )
  const baseUrl = inject('baseUrl')
  return {
    ...{ accountId, name, address },
    async visit(path, options) {
      const context = await openVisitor({ reducedMotion: 'reduce', live: true, ...options, as: null })
      contexts.push(context)
      await context.addCookies([{ name: 'mellanrum', value: token, url: baseUrl }])
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      const stream = page.waitForResponse((answer) => answer.url().endsWith('/live'), { timeout: 60_000 })
      // Who waits for it is told; a test that ends before is not.
      streams.set(
        page,
        stream.catch((error: unknown) => error),
      )
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await mark(page)
      return page
    },
    async ask<Data>(query: string, variables: Record<string, unknown> = {}) {
      const answer = await fetch(`${baseUrl}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `mellanrum=${token}` },
        body: JSON.stringify({ query, variables }),
      })
      const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown }
      if (errors) throw new Error(JSON.stringify(errors))
      return data
    },
  }
}

/** Leaves a mark on a page, which it loses when it is loaded anew. */
export const mark = (page: Page): Promise<unknown> =>
  page.evaluate(() => Object.assign(window, { isSamePage: true }).name)
/** Whether a page has not been loaded anew since it was marked. */
export const isSame = (page: Page): Promise<boolean> => page.evaluate(() => 'isSamePage' in window)
/** Resolves once the stream of what others do is open on a member's first page. */
export const listening = async (page: Page): Promise<void> => {
  const stream = await streams.get(page)
  if (stream instanceof Error) throw stream
}
