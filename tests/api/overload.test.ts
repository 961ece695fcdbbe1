import { createCancellation } from '@mellanrum/graph-api/database/cancellation'
import { BusyError, CancelledError } from '@mellanrum/graph-api/database/concurrency-limiter'
import { openDriver } from '@mellanrum/graph-api/database/driver'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { readRows } from '@mellanrum/graph-api/database/read-rows'
import { emptyRowSelection } from '@mellanrum/graph-api/database/selection'
import type { Fragment } from '@mellanrum/graph-api/database/statement'
import { makeYoga } from '@mellanrum/graph-api/http/graphql-endpoint'
import { schema } from '@mellanrum/graph-api/schema'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, inject, it, vi } from 'vitest'
import { countStatements, graphql, testDriver } from '../support/api.ts'

const list =
  'query ($first: Int!, $text: String) { organisations(first: $first, filter: { text: $text }) { nodes { id } } }'

describe('many at once', () => {
  it('500 readers, each with a question of its own: none is told that the database is away', async () => {
    const answers = await Promise.all(
      Array.from({ length: 500 }, (_, number) => graphql(list, { first: 1 + (number % 50), text: `a${number}` })),
    )
    const codes = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions?.code) ?? [])
    expect(codes.filter((code) => code !== 'BUSY')).toEqual([])
    expect(answers.filter(({ errors }) => !errors).length).toBeGreaterThan(0)
  })

  it('readers of the same share one answer while it is under way', async () => {
    const { result, sent } = await countStatements(() =>
      Promise.all(Array.from({ length: 30 }, () => graphql(list, { first: 7, text: 'kommun' }))),
    )
    expect(new Set(result.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(sent.length).toBeLessThan(30)
  })

  it('beyond what can wait, the answer is 503 with when to come back, and nothing is logged as a fault', async () => {
    const logged: object[] = []
    const busy = () => Promise.reject(new BusyError(2))
    const yoga = makeYoga({
      schema,
      createContext: () => ({ graph: { viewer: everyone, select: busy, read: busy }, viewer: everyone }),
      log: { error: (details) => logged.push(details) },
    })
    const answer = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: list, variables: { first: 1 } }),
    })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] })
    expect(logged).toEqual([])
  })

  it('what nobody waits for any more is ended in the database too', async () => {
    const leaving = createCancellation()
    const graph = openGraph({
      driver: testDriver(),
      viewer: everyone,
      cancellation: leaving,
      database: inject('neo4j').database,
    })
    const text = 'UNWIND range(1, 2000000000) AS left_alone WITH count(left_alone % 7) AS value RETURN value'
    const endless: Fragment = {
      kind: 'fragment',
      access: 'read',
      file: '',
      summary: '',
      written: text,
      text,
      nodes: [],
      values: ['value'],
      parameters: [],
    }
    const running = async () => {
      const { records } = await testDriver().executeQuery('SHOW TRANSACTIONS YIELD currentQuery', {})
      return records.filter((record) => /AS left_alone/.test(record.get('currentQuery'))).length
    }
    const given = graph.select(endless, {}, emptyRowSelection()).catch((error: unknown) => error)
    await vi.waitFor(async () => expect(await running()).toBe(1), 10_000)
    leaving.cancel()
    expect(await given).toBeInstanceOf(CancelledError)
    await vi.waitFor(async () => expect(await running()).toBe(0), 10_000)
  })

  it('whoever leaves in the middle of many rows disturbs nobody who reads after them', async () => {
    const { database, ...address } = inject('neo4j')
    const driver = openDriver(address)
    const many = { text: 'UNWIND range(1, 6000) AS number RETURN number, toString(number) AS text', parameters: {} }
    const one = { text: 'RETURN 1 AS one', parameters: {} }
    const ends: unknown[] = []
    for (let round = 0; round < 80; round += 1) {
      const reads = Array.from({ length: 4 }, async (_, reader) => {
        const leaving = createCancellation()
        // At every moment from before the first row to after the last.
        const timer = setTimeout(() => leaving.cancel(), (round + reader) % 12)
        await readRows(driver, database, many, leaving).catch((error) => ends.push(error))
        clearTimeout(timer)
        expect(await readRows(driver, database, one)).toEqual([{ one: 1 }])
      })
      await Promise.all(reads)
    }
    expect(ends.length).toBeGreaterThan(0)
    expect(ends.filter((end) => !(end instanceof CancelledError))).toEqual([])
    await driver.close()
  }, 120_000)
})
