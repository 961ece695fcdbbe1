import { describe, expect, it } from 'vitest'
import { readEnv } from './env.ts'

describe('the settings', () => {
  it('need nothing', () => {
    const own = {
      port: 4000,
      host: 'localhost',
      logLevel: 'warn',
      timeZone: 'Europe/Stockholm',
      access: 'open',
      meaning: {},
    }
    const partnership = { name: 'Umeås klimatfärdplan' }
    expect(readEnv({})).toEqual({ ...own, partnership, neo4j: undefined })
  })

  it('name a Neo4j, whose home database is meant when none is named', () => {
    const { port, neo4j } = readEnv({
      PORT: '4001',
      NEO4J_URI: 'neo4j+s://x.example',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: '',
    })
    expect(port).toBe(4001)
    expect(neo4j).toEqual({ uri: 'neo4j+s://x.example', user: 'neo4j', password: 'secret' })
  })

  it.each([
    [{ PORT: 'many' }, /^PORT must be a whole number/],
    [{ PORT: '70000' }, /^PORT must be a whole number/],
    [{ HOST: '0.0.0.0' }, /^HOST must be .* on this machine only\.$/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be/],
    [{ TIME_ZONE: 'Mars/Olympus' }, /^TIME_ZONE must be/],
    [{ PARTNERSHIP_NAME: ' ' }, /^PARTNERSHIP_NAME must have/],
    [{ PARTNERSHIP_NAME: 'x'.repeat(81) }, /^PARTNERSHIP_NAME must have/],
    [{ PARTNERSHIP_EMAIL: 'someone' }, /^PARTNERSHIP_EMAIL must be/],
    [{ NEO4J_URI: 'http://x.example', NEO4J_PASSWORD: 'x' }, /^NEO4J_URI must begin with/],
    [{ NEO4J_URI: 'bolt://x.example' }, /^NEO4J_PASSWORD must be set/],
  ])('that cannot be used are named: %o', (source, sentence) => {
    expect(() => readEnv(source)).toThrow(sentence)
  })
})
