import { StartFailure } from '@mellanrum/cypher/server/start-failure'
import { openDriver } from './database/driver.ts'
import { reachDatabase } from './database/reach-database.ts'
import { readEnv } from './env.ts'
import { runApi } from './run-api.ts'

/**
 * Runs the API alone, over the Neo4j that NEO4J_URI names; several can run side by side. `--web <folder>` serves a built web
 * with it, `--dev` adds GraphiQL. (`npm start` starts everything in one go instead.)
 */
async function main(): Promise<void> {
  const { neo4j, mail, ...env } = readEnv()
  if (!neo4j) throw new StartFailure('settings', 'NEO4J_URI must be set to run the API alone.')
  const driver = openDriver(neo4j)
  await reachDatabase(driver, neo4j)
  const webAt = process.argv.indexOf('--web')
  const webRoot = webAt > 0 ? process.argv[webAt + 1] : undefined
  const server = await runApi({
    driver,
    address: neo4j,
    ...env,
    ...(mail ? { mail } : {}),
    say: (sentence) => console.log(sentence),
    ...(webRoot ? { webRoot } : {}),
    dev: process.argv.includes('--dev'),
  })
  console.log(`The API is ready: ${server.url}/graphql`)
  void server.comparing.then((sentence) => console.log(sentence))
  const stop = async () => {
    await server.close()
    await driver.close()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((error) => {
  console.error(error instanceof StartFailure ? error.message : error)
  process.exit(1)
})
