import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { makeErrorMask } from './mask-errors.ts'

function maskWithLog() {
  const logged: string[] = []
  const mask = makeErrorMask({ error: (details, sentence) => logged.push(JSON.stringify({ ...details, sentence })) })
  return { mask, logged }
}

describe('an error on its way out', () => {
  it('passes when the schema means to say it', () => {
    const { mask, logged } = maskWithLog()
    const meant = new GraphQLError('Give at most 50.')
    expect(mask(meant)).toBe(meant)
    expect(mask(new GraphQLError('wrapped', { originalError: meant })).message).toBe('wrapped')
    expect(logged).toEqual([])
  })

  it('becomes a reference that stands in the log too, without what a person wrote', () => {
    const { mask, logged } = maskWithLog()
    const thrown = new Error('Node 12 has `email` = \'anna@example.se\' and "Anna"')
    const masked = mask(new GraphQLError('x', { originalError: thrown, path: ['people', 0] })) as GraphQLError
    const { code, reference } = masked.extensions
    expect(code).toBe('UNEXPECTED')
    expect(masked.message).toBe(`Something unexpected went wrong. Reference: ${reference}`)
    expect(masked.path).toEqual(['people', 0])
    expect(logged).toHaveLength(1)
    expect(logged[0]).toContain(String(reference))
    expect(logged[0]).toContain('people.0')
    expect(logged[0]).not.toMatch(/anna|Anna/)
  })

  it('says that the database is away', () => {
    const { mask } = maskWithLog()
    const away = Object.assign(new Error('no route'), { code: 'ServiceUnavailable' })
    expect((mask(new GraphQLError('x', { originalError: away })) as GraphQLError).extensions.code).toBe('DATABASE_AWAY')
    const silent = new Error('Connection acquisition timed out in 5000 ms.')
    expect((mask(new GraphQLError('x', { originalError: silent })) as GraphQLError).extensions.code).toBe(
      'DATABASE_AWAY',
    )
  })

  it.each([
    'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
    'Neo.ClientError.Transaction.LockClientStopped',
  ])('says that something took too long: %s', (code) => {
    const { mask } = maskWithLog()
    const slow = Object.assign(new Error('x'), { code })
    expect((mask(new GraphQLError('x', { originalError: slow })) as GraphQLError).extensions.code).toBe('TOO_SLOW')
  })
})
