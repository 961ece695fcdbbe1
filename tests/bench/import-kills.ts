import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { previewImport } from '@mellanrum/graph-api/exchange/preview-import'
import { countsOf } from '@mellanrum/graph-api/exchange/row-counts'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { startEmptyDatabase } from '../support/empty-database.ts'
import { createRandom } from './graph/random.ts'
import { madeFiles } from './imports/made-files.ts'
import { sendFiles } from './imports/send-files.ts'

/**
 * `pnpm bench import-kills [kills, 20] [organisations, 400] [seed, 1]`: kills (SIGKILL) a process that imports, or takes back what was
 * imported, at moments drawn over its whole time, has another go on, and holds the graph against that of an import nobody killed.
 */
const [kills = 20, organisations = 400, seed = 1] = process.argv.slice(2).map(Number)
const random = createRandom(`import-kills ${seed}`)
const database = await startEmptyDatabase({ asStarted: true })
const graph = openGraph({ driver: database.driver, viewer: viewerOf('coordinator') })
const files = madeFiles(organisations)
const faults: string[] = []

/** Runs the process to its end, or kills it after so many milliseconds. @returns how long it took, and whether it ended */
async function work(id: string, does: 'run' | 'undo', killAfter?: number) {
  const given = JSON.stringify({ address: database.address, id, does })
  const file = join(import.meta.dirname, 'imports', 'import-process.ts')
  const began = performance.now()
  const child = spawn(process.execPath, [...process.execArgv, file, given], { stdio: ['ignore', 'ignore', 'inherit'] })
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  const [code] = (await once(child, 'exit')) as [number | null]
  clearTimeout(timer)
  if (code !== 0 && code !== null) faults.push(`${does} ended with ${code}`)
  return { took: performance.now() - began, hasEnded: code === 0 }
}

const rows = async (statement: string, parameters = {}) =>
  (await database.driver.executeQuery(statement, parameters, { database: 'neo4j' })).records

/** What stands in the graph, by names: what an import makes gets new ids each time. */
async function standing(): Promise<string> {
  const things = await rows('MATCH (n:Organisation|Initiative) RETURN coalesce(n.name, n.title) AS name ORDER BY name')
  const links = await rows(`MATCH (a:Organisation)-[tie]->(b:Initiative)
    RETURN a.name + ' ' + type(tie) + ' ' + b.title AS tie ORDER BY tie`)
  return [...things.map((row) => row.get('name')), ...links.map((row) => row.get('tie'))].join('\n')
}

/** As if the two minutes had gone by after which another process takes an import over. */
const forgetHolder = (id: string) =>
  rows(`MATCH (i:Import {id: $id}) SET i.runsUntil = '2020-01-01T00:00:00.000Z'`, { id })

try {
  const empty = await standing()
  const undisturbed = await sendFiles(graph, files)
  const running = await work(undisturbed, 'run')
  const whole = await standing()
  const undoing = await work(undisturbed, 'undo')
  if ((await standing()) !== empty) faults.push('undone without a kill, something is left')
  console.log(`undisturbed: ${Math.round(running.took)} ms to import, ${Math.round(undoing.took)} ms to take back`)

  let killed = 0
  while (killed < kills) {
    const id = await sendFiles(graph, files)
    for (const [does, { took }, expected] of [
      ['run', running, whole],
      ['undo', undoing, empty],
    ] as const) {
      let times = 0
      for (; times < 3; times++) {
        const { hasEnded } = await work(id, does, random.fraction() * took)
        await forgetHolder(id)
        if (hasEnded) break
      }
      killed += times
      if (times === 3) await work(id, does)
      if ((await standing()) !== expected) faults.push(`${does}, killed ${times} times: the graph is another`)
      if (does === 'undo') continue
      const again = countsOf((await previewImport(graph, await sendFiles(graph, files))).plan)
      if (again.new + again.changed > 0)
        faults.push(`killed ${times} times: ${JSON.stringify(again)} when it comes again`)
    }
    console.log(`${killed} kills, ${faults.length} faults`)
  }
} finally {
  await database.stop()
}
for (const fault of faults) console.log(fault)
process.exitCode = faults.length > 0 ? 1 : 0
