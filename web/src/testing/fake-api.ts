import { vi } from 'vitest'

/** What the page asked for, in order. */
export type Asked = { query: string; variables: Record<string, unknown> }

/**
 * Stands in for the server: every request is answered by `answer`, which may throw as a lost network does.
 * @returns what was asked so far
 */
export const fakeApi = (answer: (asked: Asked) => unknown): Asked[] => {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    if (!String(address).endsWith('/graphql')) {
      answer({ query: address, variables: {} })
      return new Response('{}')
    }
    const one = JSON.parse(String(init?.body)) as Asked
    asked.push(one)
    const data = answer(one)
    return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } })
  })
  return asked
}
