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
    [{ HOST: 'a b' }, /^HOST must be/],
    [{ PUBLIC_URL: 'http://x.example' }, /^PUBLIC_URL must be the https address/],
    [{ PUBLIC_URL: 'https://x.example/path' }, /^PUBLIC_URL must be the https address/],
    [{ TRUST_PROXY: 'true' }, /^TRUST_PROXY must be addresses/],
    [{ TRUST_PROXY: '10.0.0.0/64' }, /^TRUST_PROXY must be addresses/],
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

  const isPublic = {
    HOST: '0.0.0.0',
    ACCESS: 'accounts',
    PUBLIC_URL: 'https://mellanrum.example',
    TRUST_PROXY: '127.0.0.1, 10.0.0.0/8',
    SMTP_URL: 'smtp://mail.example',
    MAIL_FROM: 'mellanrum@mellanrum.example',
  }

  it('let other machines in when accounts, https, the proxy and mail are set', () => {
    expect(readEnv(isPublic)).toMatchObject({
      host: '0.0.0.0',
      access: 'accounts',
      edge: { url: 'https://mellanrum.example', proxies: ['127.0.0.1', '10.0.0.0/8'] },
    })
  })

  it('say in one sentence what is missing before other machines are let in', () => {
    expect(() => readEnv({ HOST: '0.0.0.0' })).toThrow(
      /^HOST=0\.0\.0\.0 lets other machines in: set ACCESS=accounts, PUBLIC_URL .*, TRUST_PROXY .*, SMTP_URL, MAIL_FROM too/,
    )
    for (const name of ['ACCESS', 'PUBLIC_URL', 'TRUST_PROXY', 'SMTP_URL']) {
      expect(() => readEnv({ ...isPublic, [name]: '' }), name).toThrow(name)
      // Behind a proxy on the same machine the rest of the world gets in too.
      expect(() => readEnv({ ...isPublic, HOST: 'localhost', [name]: '' }), name).toThrow(name)
    }
  })
})
