// @vitest-environment happy-dom
import { Client, fetchExchange, Provider } from 'urql'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeApi } from '../testing/fake-api.ts'
import { renderHook } from '../testing/render-hook.tsx'
import { graphql } from './graphql.ts'
import { refusals } from './refusals.ts'
import { offerSignInAgain } from './sign-in-again.ts'
import { type Outcome, useChange } from './use-change.ts'

const CreateMutation = graphql(`
  mutation Create($input: CreatePlaceInput!, $key: String) {
    result: createPlace(input: $input, key: $key) {
      ... on MutationCreatePlaceSuccess { data { id name } }
      ${refusals}
    }
  }
`)

const EndMutation = graphql(`
  mutation End($id: ID!) {
    result: endPlace(id: $id) {
      ... on MutationEndPlaceSuccess { data { id } }
      ${refusals}
    }
  }
`)

const around = (child: React.ReactNode) => (
  <Provider value={new Client({ url: 'http://localhost/graphql', exchanges: [fetchExchange], preferGetMethod: false })}>
    {child}
  </Provider>
)

const changing = () => renderHook(() => useChange(CreateMutation), around)
type Change = Awaited<ReturnType<typeof changing>>

const send = async (change: Change, name = 'Umeå') => {
  let outcome: Outcome<{ id: string; name: string }> | undefined
  await change.settle(async () => {
    outcome = await change.value.change({ input: { name } })
  })
  return outcome
}

const saved = { result: { __typename: 'MutationCreatePlaceSuccess', data: { id: 'plc_1', name: 'Umeå' } } }
const keysOf = (asked: readonly { variables: Record<string, unknown> }[]) => asked.map(({ variables }) => variables.key)

afterEach(() => vi.unstubAllGlobals())

describe('a change in a session that has ended', () => {
  const refused = { result: { __typename: 'NotAllowedError', message: 'x' } }

  it('is sent again, with the same key, once the person has signed in', async () => {
    let times = 0
    const asked = fakeApi(() => (times++ === 0 ? refused : saved))
    const stop = offerSignInAgain(async () => true)
    expect(await send(await changing())).toEqual({ end: 'done', value: { id: 'plc_1', name: 'Umeå' } })
    stop()
    expect(new Set(keysOf(asked)).size).toBe(1)
    expect(asked).toHaveLength(2)
  })

  it('is refused where the session has not ended, or nobody signs in', async () => {
    const asked = fakeApi(() => refused)
    const stop = offerSignInAgain(async () => false)
    expect(await send(await changing())).toEqual({ end: 'denied' })
    stop()
    expect(asked).toHaveLength(1)
  })
})

describe('a change', () => {
  it.each([
    ['what was saved', saved, { end: 'done', value: { id: 'plc_1', name: 'Umeå' } }],
    [
      'what is wrong with the fields',
      {
        result: { __typename: 'InputError', message: 'x', fields: [{ path: 'name', code: 'too_small', message: 'y' }] },
      },
      { end: 'refused', message: 'x', fields: [{ path: 'name', code: 'too_small', message: 'y' }] },
    ],
    [
      'that somebody was faster',
      { result: { __typename: 'ConflictError', message: 'x', current: '{"id":"plc_1"}' } },
      { end: 'conflict', current: '{"id":"plc_1"}' },
    ],
    [
      'that somebody was faster, without how it stands',
      { result: { __typename: 'ConflictError', message: 'x', current: null } },
      { end: 'conflict', current: null },
    ],
    ['that it is gone', { result: { __typename: 'NotFoundError', message: 'x' } }, { end: 'missing' }],
  ])('tells %s', async (_what, answer, outcome) => {
    fakeApi(() => answer)
    const change = await changing()
    expect(await send(change)).toEqual(outcome)
    expect(change.value.busy).toBe(false)
    await change.leave()
  })

  it('fails where the network is lost', async () => {
    fakeApi(() => {
      throw new TypeError('Failed to fetch')
    })
    const change = await changing()
    expect(await send(change)).toEqual({ end: 'failed', offline: true, reference: undefined })
    await change.leave()
  })

  it('fails with a reference where the server could not', async () => {
    vi.stubGlobal('fetch', async () => {
      const errors = [{ message: 'Unexpected error.', extensions: { reference: 'a1b2' } }]
      return new Response(JSON.stringify({ data: null, errors }), { headers: { 'content-type': 'application/json' } })
    })
    const change = await changing()
    expect(await send(change)).toEqual({ end: 'failed', offline: false, reference: 'a1b2' })
    await change.leave()
  })
})

describe('what is sent again', () => {
  it('has the key of the first time where the answer was lost, so that it is made once', async () => {
    let lost = true
    const asked = fakeApi(() => {
      if (lost) throw new TypeError('Failed to fetch')
      return saved
    })
    const change = await changing()
    await send(change)
    lost = false
    await send(change)
    const [first, second] = keysOf(asked)
    expect(first).toMatch(/^[0-9a-f]{32}$/)
    expect(second).toBe(first)
    await change.leave()
  })

  it('has another key when it was saved, and when it says something else', async () => {
    const asked = fakeApi(() => saved)
    const change = await changing()
    await send(change)
    await send(change)
    await send(change, 'Teg')
    expect(new Set(keysOf(asked)).size).toBe(3)
    await change.leave()
  })

  it('keeps its key while it is refused as it is', async () => {
    const asked = fakeApi(() => ({ result: { __typename: 'InputError', message: 'x', fields: [] } }))
    const change = await changing()
    await send(change)
    await send(change)
    expect(new Set(keysOf(asked)).size).toBe(1)
    await change.leave()
  })

  it('has no key where the API takes none', async () => {
    const asked = fakeApi(() => ({ result: { __typename: 'MutationEndPlaceSuccess', data: { id: 'plc_1' } } }))
    const change = await renderHook(() => useChange(EndMutation), around)
    await change.settle(() => change.value.change({ id: 'plc_1' }))
    expect(asked[0]?.variables).toEqual({ id: 'plc_1' })
    await change.leave()
  })
})
