import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchWithRetry } from './fetch-with-retry.ts'

const busy = () => new Response('', { status: 503, headers: { 'retry-after': '2' } })
const fine = () => new Response('fine')

/** Asks a server that gives these answers one after the other. */
const asked = async (...answers: Response[]) => {
  const fetched = vi.fn(async () => answers.shift() ?? fine())
  vi.stubGlobal('fetch', fetched)
  const pauses: number[] = []
  const answer = await fetchWithRetry('/graphql', {}, async (milliseconds) => void pauses.push(milliseconds))
  return { status: answer.status, times: fetched.mock.calls.length, pauses }
}

afterEach(() => vi.unstubAllGlobals())

describe('a question to a server that has no time', () => {
  it('is asked once where it is answered', async () => {
    expect(await asked(fine())).toEqual({ status: 200, times: 1, pauses: [] })
  })

  it('is asked again after about the time that the server named', async () => {
    const { status, times, pauses } = await asked(busy(), busy(), fine())
    expect({ status, times }).toEqual({ status: 200, times: 3 })
    for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(1_500)
    for (const pause of pauses) expect(pause).toBeLessThanOrEqual(2_500)
  })

  it('is asked again where this one has asked for much', async () => {
    const much = new Response('', { status: 429, headers: { 'retry-after': '4' } })
    expect(await asked(much, fine())).toMatchObject({ status: 200, times: 2 })
  })

  it('is given up in the end', async () => {
    expect(await asked(busy(), busy(), busy(), busy())).toMatchObject({ status: 503, times: 4 })
  })

  it('is not asked again where the server does not ask for it', async () => {
    expect(await asked(new Response('', { status: 503 }))).toMatchObject({ status: 503, times: 1 })
  })
})
