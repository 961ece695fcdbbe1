import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { StartFailure } from '../cypher/server/start-failure.ts'
import { exportNames, exportNetwork, listExportNames } from '../graph-api/src/exchange/export-network.ts'
import { recordExport } from '../graph-api/src/exchange/record-export.ts'
import { InputError } from '../graph-api/src/shared/errors.ts'
import { openRunning } from './open-running.ts'
import { fail, say } from './terminal.mjs'

const usage = `Name the file: npm run export -- ${exportNames.join(' | ')}
or a list as it is filtered: npm run export -- organisations.xlsx kind=company text=energi`

/** Writes one export: the name of the file says which, and what comes after it narrows a list. */
async function exportFiles(): Promise<void> {
  const [path, ...given] = process.argv.slice(2)
  const name = path ? basename(path) : ''
  const filter = Object.fromEntries(new URLSearchParams(given.join('&')))
  if (!path || ![...exportNames, ...listExportNames].includes(name)) throw new StartFailure('settings', usage)
  const { graph, driver } = await openRunning()
  try {
    const exported = await exportNetwork(graph, { name, filter }).catch((error: unknown) => {
      throw error instanceof InputError ? new StartFailure('settings', error.message) : error
    })
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
