import { freePort } from '@mellanrum/cypher/server/ports'
import { type GraphDriver, openDriver } from '@mellanrum/graph-api/database/driver'
import { runApi } from '@mellanrum/graph-api/run-api'
import { startTestDatabase } from '../../support/neo4j.ts'
import { type Ask, settled } from './newcomer.ts'

/** Runs something against an API of its own over the demo, once everything is worked out by meaning too. */
export async function withDemo(
  run: (demo: { readonly ask: Ask; readonly driver: GraphDriver }) => Promise<void>,
): Promise<void> {
  const database = await startTestDatabase()
  const driver = openDriver(database.address)
  const options = { driver, address: database.address, port: await freePort(), host: 'localhost', logLevel: 'error' }
  const server = await runApi(options)
  const ask = asker(`${server.url}/graphql`)
  try {
    await settled(ask)
    await run({ ask, driver })
  } finally {
    await server.close()
    await driver.close()
    await database.stop()
  }
}

/** Asks as an invented coordinator, who may add what newcomers add. */
function asker(url: string): Ask {
  const post = (body: object, cookie = '') =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(body) })
  const signedIn = post({ query: 'mutation { signInAsDemo(role: COORDINATOR) { __typename } }' }).then(({ headers }) =>
    headers
      .getSetCookie()
      .map((set) => set.split(';', 1)[0])
      .join('; '),
  )
  return async <Data>(query: string, variables: Record<string, unknown> = {}) => {
    const response = await post({ query, variables }, await signedIn)
    const { data: answer, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] }
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
    return answer
  }
}
