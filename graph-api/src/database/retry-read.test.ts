import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { retryRead } from './retry-read.ts'

const lost = new neo4j.Neo4jError('The connection was lost', 'ServiceUnavailable', '', '')
const wrong = new neo4j.Neo4jError('No such function', 'Neo.ClientError.Statement.SyntaxError', '', '')

async function tried(failures: readonly Error[]) {
  const left = [...failures]
  const pauses: number[] = []
  let runs = 0
  const read = async () => {
    runs += 1
    const failure = left.shift()
    if (failure) throw failure
    return 'read'
  }
  const result = await retryRead(read, async (milliseconds) => void pauses.push(milliseconds)).catch((error) => error)
  return { result, runs, pauses }
}

describe('a read', () => {
  it('runs once where nothing fails', async () => {
    expect(await tried([])).toEqual({ result: 'read', runs: 1, pauses: [] })
  })

  it('is run anew after a lost connection, with pauses of about one and two seconds', async () => {
    const { result, runs, pauses } = await tried([lost, lost])
    expect({ result, runs }).toEqual({ result: 'read', runs: 3 })
    expect(pauses).toHaveLength(2)
    expect(pauses[1]).toBeGreaterThan(pauses[0] ?? 0)
  })

  it('gives up after the third time, and says why', async () => {
    expect(await tried([lost, lost, lost])).toMatchObject({ result: lost, runs: 3 })
  })

  it('is not run anew where that cannot help', async () => {
    expect(await tried([wrong])).toEqual({ result: wrong, runs: 1, pauses: [] })
  })
})
