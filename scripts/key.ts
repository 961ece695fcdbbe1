import { StartFailure } from '../cypher/server/start-failure.ts'
import { makeKey } from '../graph-api/src/keys/make-key.ts'
import { type KeyRole, keyRole, mostDays, usualDays } from '../graph-api/src/keys/model.ts'
import { openRunning } from './open-running.ts'
import { fail, say } from './terminal.mjs'

const usage =
  'npm run key -- visitor, partner or coordinator; then write, and for how many days, as in coordinator write 30'

/** What was asked for: a role, whether the key may change things, for how many days. */
function readWords(words: readonly string[]): { role: KeyRole; scope: 'read' | 'write'; days: number } {
  const [given, ...rest] = words
  const role = keyRole.safeParse(given)
  const days = Number(rest.find((word) => /^\d+$/.test(word)) ?? usualDays)
  const isUnderstood = rest.every((word) => /^(read|write|\d+)$/.test(word)) && days >= 1 && days <= mostDays
  if (!role.success || !isUnderstood) throw new StartFailure('settings', `Say whose rights it has: ${usage}.`)
  return { role: role.data, scope: rest.includes('write') ? 'write' : 'read', days }
}

/** Makes a key in the database that NEO4J_URI names or in this checkout's, and prints it: the only time it is seen. */
async function printKey(words: readonly string[]): Promise<void> {
  const asked = readWords(words)
  const { graph, driver } = await openRunning()
  try {
    const given = { ...asked, name: 'npm run key' }
    const { secret, expiresAt } = await makeKey(graph, { maker: 'program', given })
    const may = asked.scope === 'write' ? 'reads and changes' : 'reads'
    say(
      `Send it as "Authorization: Bearer …". It ${may} as a ${asked.role} until ${expiresAt.slice(0, 10)}; it is shown only now:`,
    )
    console.log(secret)
  } finally {
    await driver.close()
  }
}

printKey(process.argv.slice(2)).catch((error) => {
  if (error instanceof StartFailure) fail(error.message)
  if (error instanceof Error && error.name === 'InputError') fail(error.message)
  console.error(error)
  process.exit(1)
})
