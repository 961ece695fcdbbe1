import { randomUUID } from 'node:crypto'
import { seedId } from '@mellanrum/seed/seed-id'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterEach, expect, inject } from 'vitest'
import { findBarriers } from './barriers.ts'
import { openVisitor } from './browser.ts'

/** What journeys that change things share: a visitor that is gone after each test, and things of their own to change. */

let visitor: BrowserContext | undefined
afterEach(async () => {
  await visitor?.close()
  visitor = undefined
})

/** Opens a page as a new visitor, and waits until it has its heading. */
export async function open(path: string, options: Parameters<typeof openVisitor>[0] = {}): Promise<Page> {
  visitor = await openVisitor({ reducedMotion: 'reduce', ...options })
  const page = await visitor.newPage()
  // Before the test's own time is up, so that it says what it waited for.
  page.setDefaultTimeout(60_000)
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** The widths that are held against axe, in CSS pixels. */
export const widths = [1366, 360] as const

const post = (body: object, cookie = '') =>
  fetch(`${inject('baseUrl')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })

let signedIn: Promise<string> | undefined

/** The session of a coordinator, begun by the first question. */
async function sessionCookie(): Promise<string> {
  const answer = await post({ query: 'mutation { signInAsDemo(role: COORDINATOR) { __typename } }' })
  return answer.headers
    .getSetCookie()
    .map((set) => set.split(';', 1)[0])
    .join('; ')
}

/** Asks the API of this run, as a coordinator. */
export async function askApi<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  signedIn ??= sessionCookie()
  const answer = await post({ query, variables }, await signedIn)
  return ((await answer.json()) as { data: Data }).data
}

export interface Made {
  readonly made: { readonly data: { readonly id: string } }
}

/** Makes something of a type, as a coordinator. @returns its id */
export async function make(type: string, input: Record<string, unknown>): Promise<string> {
  const query = `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) {
    ... on MutationCreate${type}Success { data { id } } } }`
  return (await askApi<Made>(query, { input })).made.data.id
}

/** An organisation of the seed. */
export const housing = { id: seedId('Organisation', 'alvstrandens-bostader'), name: 'Älvstrandens bostäder' }

/** Words that no other text has: what is made of them resembles nothing, and so takes no place in other tests' lists. */
export const uniqueWords = () => randomUUID().replaceAll('-', ' ')

/** An initiative of a test's own, so that nobody else's is changed; `housing` leads it. */
/** @param part what the housing company has in it: it leads, unless said otherwise */
export async function makeInitiative(
  part: 'leadIds' | 'partnerIds' = 'leadIds',
): Promise<{ id: string; title: string }> {
  const title = uniqueWords().slice(0, 13)
  const { made } = await askApi<Made>(
    `mutation ($input: CreateInitiativeInput!) { made: createInitiative(input: $input) {
      ... on MutationCreateInitiativeSuccess { data { id } } } }`,
    { input: { title, summary: uniqueWords(), language: 'SV', status: 'IDEA', [part]: [housing.id] } },
  )
  return { id: made.data.id, title }
}

export const focused = (page: Page) => page.locator(':focus')
export const textOf = async (place: Locator) => ((await place.textContent()) ?? '').trim()

/** Axe finds nothing, and nothing reaches outside the page. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findBarriers(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}
