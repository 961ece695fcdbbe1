import { join } from 'node:path'
import { freePort } from '@mellanrum/cypher/server/ports'
import { openDriver } from '@mellanrum/graph-api/database/driver'
import { runApi } from '@mellanrum/graph-api/run-api'
import type { TestProject } from 'vitest/node'
import { buildWeb } from '../../scripts/build-web.ts'
import { findBrowser } from './browser-program.ts'
import setUpDatabase, { stopMatcher } from './global-database.ts'

const root = join(import.meta.dirname, '..', '..')

/** Serves web and API over the run's database on a free port, for the journeys in the browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [stopDatabase, webRoot] = await Promise.all([
    setUpDatabase(project),
    buildWeb(root, () => {}),
    // Unpacks it where it is packed: once, before several files would do so at the same time.
    findBrowser(),
  ])
  const address = project.getProvidedContext().neo4j
  const driver = openDriver(address)
  const port = await freePort()
  const server = await runApi({
    driver,
    address,
    webRoot,
    port,
    host: 'localhost',
    logLevel: 'error',
    // What other tests make would be laid out anew for minutes at each visit.
    computeLayouts: false,
  })
  await stopMatcher()
  project.provide('baseUrl', server.url)
  return async () => {
    await server.close()
    await driver.close()
    await stopDatabase()
  }
}
