import { withOwnDatabase } from './whole-schema/arrange.ts'
import { describeFinding, fuzz } from './whole-schema/fuzz.ts'

/**
 * `pnpm bench fuzz [requests] [seed]`: asks queries and changes by chance as each role in turn, 10,000 where left out, and says
 * which answers were unexpected errors or held what their asker may not see.
 */
const [requests = 10_000, seed = 1] = process.argv.slice(2).map(Number)
/** So many findings are told in full. */
const shown = 20

await withOwnDatabase(async ({ whole, api, put }) => {
  const onGraph = (asked: string) => console.log(asked)
  const found = await fuzz({ whole, api, put, seed, requests, onGraph })
  for (const finding of found.slice(0, shown)) console.log(describeFinding(finding))
  for (const error of api.masked.slice(0, shown)) console.log(JSON.stringify(error))
  console.log(`${requests} requests, ${found.length} wrong answers`)
  process.exitCode = found.length > 0 ? 1 : 0
})
