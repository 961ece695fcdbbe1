import { join } from 'node:path'
import { findRunning } from '../cypher/server/find-running.ts'
import { StartFailure } from '../cypher/server/start-failure.ts'
import { type GraphDriver, openDriver } from '../graph-api/src/database/driver.ts'
import { type Graph, openGraph } from '../graph-api/src/database/graph.ts'
import { reachDatabase } from '../graph-api/src/database/reach-database.ts'
import { readEnv } from '../graph-api/src/env.ts'
import { program } from '../graph-api/src/shared/viewer.ts'

/** The graph of the database that NEO4J_URI names or of this checkout's, while Mellanrum runs. Close the driver when done. */
export async function openRunning(): Promise<{ graph: Graph; driver: GraphDriver }> {
  const address = readEnv().neo4j ?? (await findRunning(join(import.meta.dirname, '..', '.mellanrum', 'data')))
  if (!address) throw new StartFailure('settings', 'Nothing runs here: begin with npm start, or set NEO4J_URI.')
  const driver = openDriver(address)
  await reachDatabase(driver, address)
  const database = 'database' in address && address.database ? { database: address.database } : {}
  return { driver, graph: openGraph({ driver, viewer: program, ...database }) }
}
