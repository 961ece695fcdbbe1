import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import { describe, expect, it } from 'vitest'
import { type Viewer, viewerOf } from '../shared/viewer.ts'
import { Budgets } from './budgets.ts'
import { makeYoga } from './graphql-endpoint.ts'
import { chargeFiles } from './limit-cost.ts'

const field = (complexity: number) => ({ type: GraphQLString, resolve: () => 'said', extensions: { complexity } })
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { costly: field(20_000), cheap: field(499) } }),
})

/** A server that asks for points, whose clock stands where it is put; each asker comes from somewhere. */
function openServer() {
  let now = 0
  let viewer = viewerOf('visitor')
  const budgets = new Budgets(() => now)
  const yoga = makeYoga({ schema, budgets, createContext: () => ({ viewer }), log: { error: () => {} } })
  const ask = async (query: string, by: { viewer?: Viewer; clientAddress?: string; operationName?: string } = {}) => {
    const { clientAddress = '192.0.2.1', operationName } = by
    viewer = by.viewer ?? viewerOf('visitor')
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ query, operationName })
    const asked = { cookie: null, agent: null, clientAddress, onSetCookie: () => {} }
    const answer = await yoga.fetch('http://localhost/graphql', { method: 'POST', headers, body }, { asked })
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), ...(await answer.json()) }
  }
  /** How many are answered before one is refused. */
  const answered = async (query: string, by: Parameters<typeof ask>[1] = {}) => {
    let times = 0
    while (times < 1_000 && (await ask(query, by)).status === 200) times++
    return times
  }
  return { ask, answered, budgets, wait: (seconds: number) => (now += seconds * 1_000) }
}

const anna = { viewer: viewerOf('partner', { accountId: 'acc_1' }) }
const bo = { viewer: viewerOf('coordinator', { accountId: 'acc_2' }) }

describe('costly questions', () => {
  it('are refused where the account has nothing left, with what to do and when', async () => {
    const { ask, answered } = openServer()
    expect(await answered('{ costly }', anna)).toBe(20)
    const refused = await ask('{ costly }', anna)
    expect(refused).toMatchObject({ status: 429, retryAfter: '5', errors: [{ extensions: { code: 'TOO_OFTEN' } }] })
    expect(refused.errors[0].message).toMatch(/Wait 5 seconds and ask again, or ask for less/)
    expect(refused.data).toBeUndefined()
  })

  it('take nothing from others, from elsewhere, or from what costs little', async () => {
    const { ask, answered } = openServer()
    await answered('{ costly }', anna)
    for (const by of [bo, {}]) expect((await ask('{ costly }', by)).status).toBe(200)
    expect((await ask('{ cheap }', anna)).status).toBe(200)
    expect(await answered('{ costly }')).toBe(399)
    expect((await ask('{ costly }', { clientAddress: '192.0.2.2' })).status).toBe(200)
  })

  it('are answered again after a while', async () => {
    const { ask, answered, wait } = openServer()
    await answered('{ costly }', anna)
    wait(5)
    expect((await ask('{ costly }', anna)).status).toBe(200)
    expect((await ask('{ costly }', anna)).status).toBe(429)
  })

  it('are the ones that are run, whatever else stands beside them', async () => {
    const { answered } = openServer()
    const query = 'query A { cheap } query B { ...all } fragment all on Query { costly }'
    expect(await answered(query, { ...anna, operationName: 'B' })).toBe(20)
    expect(await answered(query, { ...anna, operationName: 'A' })).toBe(1_000)
  })
})

describe('a file of the whole network', () => {
  it('is paid from the same budget', async () => {
    const { answered, budgets } = openServer()
    await answered('{ costly }', anna)
    const told: unknown[] = []
    const tell = (...said: unknown[]) => {
      told.push(...said)
      return reply
    }
    const reply = { status: tell, header: tell, send: () => reply }
    const request = { ip: '192.0.2.1' } as never
    expect(chargeFiles(budgets)(bo.viewer, request, reply as never)).toBe(true)
    expect(chargeFiles(budgets)(anna.viewer, request, reply as never)).toBe(false)
    expect(told).toEqual([429, 'retry-after', '5'])
    expect(chargeFiles(undefined)(anna.viewer, request, reply as never)).toBe(true)
  })
})
