// @vitest-environment happy-dom
import { Client, cacheExchange, fetchExchange, Provider } from 'urql'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeApi } from '../testing/fake-api.ts'
import { renderHook } from '../testing/render-hook.tsx'
import { isReachable, markReached } from './connection.ts'
import { graphql } from './graphql.ts'
import { forgetAnswers, offlineCacheExchange } from './offline-cache.ts'
import { followActive, refetchOnFocus } from './refresh.ts'
import { useAnswer } from './use-answer.ts'
import { usePages } from './use-pages.ts'

const NameQuery = graphql(`query Name($id: ID!) { organisation(id: $id) { id name } }`)
const ListQuery = graphql(`
  query List($first: Int, $after: String) {
    organisations(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id name } } }
  }
`)

const aClient = () =>
  new Client({
    url: 'http://localhost/graphql',
    exchanges: [followActive, cacheExchange, offlineCacheExchange, fetchExchange],
    requestPolicy: 'cache-and-network',
    preferGetMethod: false,
  })

const named = (name: string) => ({ organisation: { __typename: 'Organisation', id: 'org_1', name } })

/** The page of one organisation, by a client that may have been there before. */
const visit = (client: Client) =>
  renderHook(
    () => useAnswer({ query: NameQuery, variables: { id: 'org_1' } }),
    (child) => <Provider value={client}>{child}</Provider>,
  )

const nameOn = (page: Awaited<ReturnType<typeof visit>>) =>
  page.value.state === 'ready' ? page.value.data.organisation?.name : page.value.state

let name = ''
let lost = false
const answer = () => {
  if (lost) throw new TypeError('Failed to fetch')
  return named(name)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  name = 'Älvkraft'
  lost = false
})

afterEach(async () => {
  markReached()
  await forgetAnswers()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('a page', () => {
  it('shows what is known at once and asks again on every visit', async () => {
    const client = aClient()
    const asked = fakeApi(answer)
    const first = await visit(client)
    await first.leave()
    name = 'Älvkraft Nord'
    const again = await visit(client)
    await again.settle()
    expect(nameOn(again)).toBe('Älvkraft Nord')
    expect(asked).toHaveLength(2)
    await again.leave()
  })

  it('asks again when somebody comes back to it, but not at every flicker', async () => {
    const client = aClient()
    let time = 0
    const stop = refetchOnFocus(client, () => time)
    const asked = fakeApi(answer)
    const page = await visit(client)
    name = 'Älvkraft Syd'
    await page.settle(() => window.dispatchEvent(new Event('focus')))
    expect(asked).toHaveLength(1)
    time = 60_000
    await page.settle(() => window.dispatchEvent(new Event('focus')))
    await page.settle()
    expect(asked).toHaveLength(2)
    expect(nameOn(page)).toBe('Älvkraft Syd')
    await page.leave()
    time = 120_000
    window.dispatchEvent(new Event('focus'))
    expect(asked).toHaveLength(2)
    stop()
  })

  it('keeps what it shows when the server is lost, and is fresh again when it is back', async () => {
    const client = aClient()
    const stop = refetchOnFocus(client, () => 0)
    fakeApi(answer)
    const first = await visit(client)
    await first.leave()
    lost = true
    const again = await visit(client)
    await again.settle()
    expect(nameOn(again)).toBe('Älvkraft')
    expect(isReachable()).toBe(false)
    lost = false
    name = 'Älvkraft Nord'
    await again.settle(() => vi.advanceTimersByTimeAsync(2_000))
    await again.settle()
    expect(isReachable()).toBe(true)
    expect(nameOn(again)).toBe('Älvkraft Nord')
    await again.leave()
    stop()
  })

  it('says that it failed where the server is lost and nothing is known', async () => {
    lost = true
    fakeApi(answer)
    const page = await visit(aClient())
    await page.settle()
    expect(page.value).toMatchObject({ state: 'failed', offline: true })
    await page.leave()
  })

  it('gives an answer that says the same as before the same identity', async () => {
    const client = aClient()
    fakeApi(answer)
    const first = await visit(client)
    await first.settle()
    const before = first.value.state === 'ready' ? first.value.data : null
    await first.leave()
    const again = await visit(client)
    await again.settle()
    expect(again.value.state === 'ready' ? again.value.data : undefined).toBe(before)
    await again.leave()
  })
})

describe('a list', () => {
  const pick = (data: { organisations: { edges: { node: { name: string } }[]; totalCount: number } }) =>
    data.organisations as never
  const listed = (names: readonly string[], more: boolean) => ({
    organisations: {
      __typename: 'OrganisationConnection',
      totalCount: 3,
      pageInfo: { __typename: 'PageInfo', hasNextPage: more, endCursor: names.at(-1) },
      edges: names.map((one) => ({ __typename: 'Edge', node: { __typename: 'Organisation', id: one, name: one } })),
    },
  })
  const openList = (client: Client, pages: number) =>
    renderHook(
      () => usePages({ query: ListQuery, variables: {}, pick, pages }),
      (child) => <Provider value={client}>{child}</Provider>,
    )
  const idsOf = (list: Awaited<ReturnType<typeof openList>>) =>
    list.value.state === 'ready' ? list.value.data.items.map((item) => (item as { node: { id: string } }).node.id) : []

  it('joins its pages and is read again on every visit', async () => {
    let second = ['c']
    fakeApi(({ variables }) => (variables.after ? listed(second, false) : listed(['a', 'b'], true)))
    const client = aClient()
    const list = await openList(client, 2)
    await vi.waitFor(async () => {
      await list.settle()
      expect(idsOf(list)).toEqual(['a', 'b', 'c'])
    })
    await list.leave()
    second = ['d']
    const again = await openList(client, 2)
    await vi.waitFor(async () => {
      await again.settle()
      expect(idsOf(again)).toEqual(['a', 'b', 'd'])
    })
    await again.leave()
  })
})
