import { type GraphDriver, openDriver } from '@mellanrum/graph-api/database/driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { startEmptyDatabase, type TestDatabase } from '../support/neo4j.ts'
import { describeFinding, fuzz } from '../support/whole-schema/fuzz.ts'
import { type OwnApi, openOwnApi } from '../support/whole-schema/own-api.ts'
import { compareAnswers, describeTold } from '../support/whole-schema/same-answers.ts'
import { readGraph, type StoredGraph, writeGraph } from '../support/whole-schema/stored-graph.ts'

/** A database of its own: whole graphs are put in and taken out. */
let own: TestDatabase
let driver: GraphDriver
let api: OwnApi
let whole: StoredGraph
const put = (graph: StoredGraph) => writeGraph({ driver, database: 'neo4j' }, graph)

beforeAll(async () => {
  own = await startEmptyDatabase()
  driver = openDriver(own.address)
  api = openOwnApi({ driver, database: 'neo4j' })
  const found = await readGraph({ driver: testDriver(), database: inject('neo4j').database ?? 'neo4j' })
  // What other tests are making meanwhile is left out, so that a seed draws much the same each time.
  const nodes = found.nodes.filter(
    ({ properties, labels }) => properties.demo === true || labels.includes('Suggestion'),
  )
  const ids = new Set(nodes.map(({ id }) => id))
  whole = { nodes, ties: found.ties.filter(({ from, to }) => ids.has(from) && ids.has(to)) }
}, 120_000)

afterAll(async () => {
  await driver.close()
  await own.stop()
})

describe('the whole schema', () => {
  it.each([1, 2, 3, 4])(
    'answers alike of two graphs that differ only in what the asker may not see (%i)',
    async (seed) => {
      const { compared, refused, told } = await compareAnswers({ whole, api, put, seed, roles: 2 })
      expect(told.map(describeTold)).toEqual([])
      // Answers that are refused whole would prove nothing.
      expect(refused / compared).toBeLessThan(0.05)
    },
    120_000,
  )

  it('tells nothing hidden and fails in no unexpected way, whatever it is asked', async () => {
    const found = await fuzz({ whole, api, put, seed: 1, requests: 500 })
    expect(found.map(describeFinding)).toEqual([])
    expect(api.masked).toEqual([])
  }, 240_000)
})
