import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { findRunning } from '../cypher/server/find-running.ts'
import { StartFailure } from '../cypher/server/start-failure.ts'
import { openDriver } from '../graph-api/src/database/driver.ts'
import { openGraph } from '../graph-api/src/database/graph.ts'
import { reachDatabase } from '../graph-api/src/database/reach-database.ts'
import { readEnv } from '../graph-api/src/env.ts'
import { program } from '../graph-api/src/shared/viewer.ts'
import { Matcher } from '../graph-api/src/suggestions/matcher.ts'
import type { RefreshProgress } from '../graph-api/src/suggestions/stored-suggestions.ts'
import { fail, say } from './terminal.mjs'

const barLength = 30

/** Judges everything anew, in the database that NEO4J_URI names or in this checkout's, while Mellanrum runs. */
async function refresh(): Promise<void> {
  const address = readEnv().neo4j ?? (await findRunning(join(import.meta.dirname, '..', '.mellanrum', 'data')))
  if (!address) throw new StartFailure('settings', 'Nothing runs here: begin with npm start, or set NEO4J_URI.')
  const driver = openDriver(address)
  try {
    await reachDatabase(driver, address)
    const database = 'database' in address && address.database ? { database: address.database } : {}
    const matcher = new Matcher(openGraph({ driver, viewer: program, ...database }), { holder: randomUUID() })
    const began = Date.now()
    await matcher.refresh(draw)
    await matcher.stop()
    if (process.stderr.isTTY) process.stderr.write('\n')
    say(`All suggestions are new, after ${((Date.now() - began) / 1000).toFixed(1)} s.`)
  } finally {
    await driver.close()
  }
}

/** A bar on a terminal; silence in a log. */
function draw({ done, total }: RefreshProgress): void {
  if (!process.stderr.isTTY) return
  const full = Math.round((barLength * done) / Math.max(1, total))
  process.stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(barLength - full)} ${done} of ${total} organisations`)
}

refresh().catch((error) => {
  if (error instanceof StartFailure) fail(error.message)
  console.error(error)
  process.exit(1)
})
