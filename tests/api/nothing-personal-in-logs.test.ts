import { freePort } from '@mellanrum/cypher/server/ports'
import { giveRole } from '@mellanrum/graph-api/accounts/give-role'
import { RateLimiter } from '@mellanrum/graph-api/accounts/rate-limiter'
import { smtpMailer } from '@mellanrum/graph-api/accounts/sign-in-mailer'
import { hashOf, newToken } from '@mellanrum/graph-api/accounts/tokens'
import { createContext } from '@mellanrum/graph-api/context'
import { openDriver } from '@mellanrum/graph-api/database/driver'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { schema } from '@mellanrum/graph-api/schema'
import { type RunningServer, startServer } from '@mellanrum/graph-api/server'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { testDriver, testMatcher } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { uniqueWord } from '../support/mutate.ts'
import { noEncoder } from '../support/no-encoder.ts'
import { loopback } from '../support/signing-in.ts'

const logged: string[] = []
let server: RunningServer
/** Leads nowhere: what is asked of it fails as it does where the database is away. */
const away = openDriver({ ...inject('neo4j'), uri: 'bolt://127.0.0.1:1' })
let isAway = false

beforeAll(async () => {
  const port = await freePort()
  const onFailure = (code: string) => logged.push(code)
  // Nobody listens there: each mail fails.
  const mailer = smtpMailer({ smtpUrl: 'smtp://127.0.0.1:1', from: 'Mellanrum <mellanrum@partner.se>' }, onFailure)
  const accounts = {
    settings: { ...loopback, pagesUrl: `http://localhost:${port}` },
    mailer,
    rateLimiter: new RateLimiter(),
  }
  server = await startServer({
    schema,
    createContext: ({ asked }) => {
      const driver = isAway ? away : testDriver()
      const { database } = inject('neo4j')
      return createContext({ driver, matcher: testMatcher(), encoder: noEncoder, database, accounts }, asked)
    },
    ready: async () => {},
    port,
    host: '127.0.0.1',
    log: { level: 'trace', stream: { write: (line) => logged.push(line) } },
  })
})
afterAll(async () => {
  await server.close()
  await away.close()
})

const post = (body: unknown, cookie = '', path = '/graphql') =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, 'user-agent': `Firefox ${ownWords.agent}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** What must stand in no log: each a word that nothing else has. */
const ownWords = {
  address: `${uniqueWord()}@partner.se`,
  name: uniqueWord(),
  message: uniqueWord(),
  text: uniqueWord(),
  code: '731904',
  token: newToken(),
  session: newToken(),
  agent: uniqueWord(),
  path: uniqueWord(),
  search: uniqueWord(),
}

it('stands in no log: neither who asks nor what they write, whether or not it fails', async () => {
  const { address, name, message, text, token, session } = ownWords
  const graph = openGraph({ driver: testDriver(), database: inject('neo4j').database, viewer: program })
  await giveRole(graph, { address, role: 'partner' })
  await runDirectly(
    `MATCH (a:Account {address: $address})
     CREATE (:Session {id: $hash, tokenHash: $hash, lastUsedAt: toString(datetime()), expiresAt: '2100', device: ''})-[:SESSION_OF]->(a)`,
    { address, hash: hashOf(session) },
  )
  const cookie = `mellanrum=${session}`
  const ask = async () => {
    await post({ query: `mutation { askSignIn(address: "${address}") { __typename } }` })
    await post({ query: `mutation { signInByLink(token: "${token}") { __typename } }` })
    await post({ query: `mutation { signInByCode(code: "${ownWords.code}") { __typename } }` })
    const join = { organisationId: 'org_0', name, address, message }
    const query = 'mutation ($input: AskToJoinInput!) { askToJoin(input: $input) { __typename } }'
    await post({ query, variables: { input: join } })
    await post(
      { query: `mutation { createStory(input: { title: "${name}", text: "${text}" }) { __typename } }` },
      cookie,
    )
    await post({ query: `{ search(text: "${ownWords.search}") { totalCount } aboutMe { rows { id } } }` }, cookie)
    await post({ query: `{ nothingLike${text} }`, variables: { address } }, cookie)
    await post(`{"query": "${text}`, cookie)
    await post('x', cookie, `/${ownWords.path}?q=${text}`)
    await fetch(`${server.url}/export/organisations.csv?q=${text}`, { headers: { cookie } })
  }
  await ask()
  isAway = true
  await ask()
  isAway = false
  const log = logged.join('\n')
  // Something was logged at all, or nothing is shown by this.
  expect(log.length).toBeGreaterThan(100)
  for (const [what, word] of Object.entries(ownWords)) expect(log.includes(word), what).toBe(false)
  for (const what of ['127.0.0.1:5', hashOf(session), hashOf(token)]) expect(log).not.toContain(what)
  await runDirectly('MATCH (a:Account {address: $address}) OPTIONAL MATCH (s)-[:SESSION_OF]->(a) DETACH DELETE a, s', {
    address,
  })
})
