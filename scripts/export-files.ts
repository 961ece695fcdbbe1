import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { StartFailure } from '../cypher/server/start-failure.ts'
import { exportNames, exportNetwork } from '../graph-api/src/exchange/export-network.ts'
import { recordExport } from '../graph-api/src/exchange/record-export.ts'
import { openRunning } from './open-running.ts'
import { fail, say } from './terminal.mjs'

/** Writes one export: the name of the file says which. */
async function exportFiles(): Promise<void> {
  const path = process.argv[2]
  const name = path ? basename(path) : ''
  if (!path || !exportNames.includes(name)) {
    throw new StartFailure('settings', `Name the file: npm run export -- ${exportNames.join(' | ')}`)
  }
  const { graph, driver } = await openRunning()
  try {
    const exported = await exportNetwork(graph, { name })
    if (exported) await writeFile(path, exported.body)
    await recordExport(graph, name)
    say(`Written: ${path}`)
  } finally {
    await driver.close()
  }
}

exportFiles().catch((error) => {
  if (error instanceof StartFailure) fail(error.message)
  console.error(error)
  process.exit(1)
})
