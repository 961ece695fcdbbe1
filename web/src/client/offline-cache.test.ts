// @vitest-environment happy-dom
import { CombinedError, makeOperation, type Operation, type OperationResult } from 'urql'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { graphql } from './graphql.ts'
import { answerOf, forgetAnswers } from './offline-cache.ts'

const NameQuery = graphql(`query NameOf($id: ID!) { organisation(id: $id) { id name } }`)

/** The browser's storage of answers, as far as it is used. */
function fakeCaches() {
  const all = new Map<string, Map<string, string>>()
  return {
    open: async (name: string) => {
      const held = all.get(name) ?? new Map<string, string>()
      all.set(name, held)
      return {
        put: async (at: string, answer: Response) => void held.set(at, await answer.text()),
        match: async (at: string) => (held.has(at) ? new Response(held.get(at)) : undefined),
        keys: async () => [...held.keys()],
        delete: async (at: string) => held.delete(at),
      }
    },
    delete: async (name: string) => all.delete(name),
  }
}

const operation = (key: number): Operation =>
  makeOperation('query', { key, query: NameQuery, variables: {} } as never, {} as never)
const told = (key: number, data: unknown) =>
  answerOf({ operation: operation(key), data, stale: false, hasNext: false } as OperationResult)
/** What is shown where the server is lost. */
const lost = async (key: number) => {
  const error = new CombinedError({ networkError: new Error('Failed to fetch') })
  return (await answerOf({ operation: operation(key), error, stale: false, hasNext: false } as OperationResult)).data
}
const viewer = (id: string | null) => ({ viewer: { role: 'PARTNER', account: id === null ? null : { id } } })
const secret = { organisation: { id: 'org_1', name: 'Älvkraft' } }

beforeEach(() => vi.stubGlobal('caches', fakeCaches()))
afterEach(async () => {
  await forgetAnswers()
  vi.unstubAllGlobals()
})

it('answers are kept for whoever asks again', async () => {
  await told(1, viewer('acc_1'))
  await told(2, secret)
  await told(1, viewer('acc_1'))
  expect(await lost(2)).toEqual(secret)
})

it.each([
  ['nobody, since the session ended', null],
  ['somebody else', 'acc_2'],
])('answers are forgotten when %s asks from the same device', async (_who, id) => {
  await told(1, viewer('acc_1'))
  await told(2, secret)
  await told(1, viewer(id))
  expect(await lost(2)).toBeUndefined()
  expect(await lost(1)).toEqual(viewer(id))
})
