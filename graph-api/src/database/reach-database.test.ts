import { StartFailure } from '@mellanrum/cypher/server/start-failure'
import { describe, expect, it } from 'vitest'
import { explainUnreached, tooOldServer } from './reach-database.ts'

const address = { uri: 'bolt://db.example', user: 'anna', password: 'secret', database: 'mellanrum' }

describe('a server', () => {
  it.each([
    ['Neo4j/5.26.30', undefined],
    ['Neo4j/5.27-aura', undefined],
    ['Neo4j/2025.01.0', undefined],
    ['Neo4j/5.25.1', 'Neo4j 5.25'],
    ['Neo4j/4.4.40', 'Neo4j 4.4'],
  ])('%s is too old: %s', (agent, said) => {
    expect(tooOldServer(agent)).toBe(said)
  })
})

describe('a database that is not reached', () => {
  it.each([
    ['ServiceUnavailable', 'database-away', 'No Neo4j answers at bolt://db.example'],
    ['Neo.ClientError.Security.Unauthorized', 'wrong-credentials', 'does not accept the user anna'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'database-away', 'has no database called mellanrum'],
  ])('%s is told in a sentence without the password', (code, reason, words) => {
    const told = explainUnreached(Object.assign(new Error('x'), { code }), address)
    expect(told).toBeInstanceOf(StartFailure)
    expect(told).toMatchObject({ reason, message: expect.stringContaining(words) })
    expect((told as Error).message).not.toContain('secret')
  })

  it('leaves other errors as they are', () => {
    const other = new Error('x')
    expect(explainUnreached(other, address)).toBe(other)
  })
})
