import { StartFailure } from '../cypher/server/start-failure.ts'
import { giveRole } from '../graph-api/src/accounts/give-role.ts'
import { InputError } from '../graph-api/src/shared/errors.ts'
import { openRunning } from './open-running.ts'
import { fail, say } from './terminal.mjs'

/** Makes the account with an address an administrator, in the database that NEO4J_URI names or in this checkout's. */
async function makeAdministrator(words: readonly string[]): Promise<void> {
  const [address, ...rest] = words
  if (address === undefined || rest.length > 0) {
    throw new StartFailure('settings', 'Give one address: npm run admin -- name@example.org')
  }
  const { graph, driver } = await openRunning()
  try {
    const { before } = await giveRole(graph, { address, role: 'administrator' })
    const was = before === 'administrator' ? 'was an administrator already' : 'is an administrator now'
    say(`${address} ${was}: ask for a link at /logga-in, and without SMTP it stands where npm start runs.`)
  } finally {
    await driver.close()
  }
}

makeAdministrator(process.argv.slice(2)).catch((error) => {
  if (error instanceof StartFailure) fail(error.message)
  if (error instanceof InputError) fail('This is no e-mail address: npm run admin -- name@example.org')
  console.error(error)
  process.exit(1)
})
