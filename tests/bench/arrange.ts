import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDriver } from '@mellanrum/graph-api/database/driver'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { analyse } from '@mellanrum/graph-api/map/partnership/analyse'
import { betterLayout, computeLayout } from '@mellanrum/graph-api/map/partnership/compute-layout'
import { fullEffort, shareOf } from '@mellanrum/graph-api/map/partnership/layout/arrange'
import { countFlaws } from '@mellanrum/graph-api/map/partnership/layout/count-flaws'
import { makeSheet } from '@mellanrum/graph-api/map/partnership/layout/sheet'
import { inputFor, layoutTask, structureOf } from '@mellanrum/graph-api/map/partnership/layout-task'
import { readPartnership } from '@mellanrum/graph-api/map/partnership/read-partnership'
import { sheetNames } from '@mellanrum/graph-api/map/partnership/sheets'
import { readContent, writeContent } from '@mellanrum/graph-api/map/partnership/stored-layout'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { currentDay } from '../support/current-day.ts'
import { startTestDatabase } from '../support/neo4j.ts'

/**
 * `pnpm bench arrange [share of the work, 1] [better]`: lays out the demo's map afresh (minutes), or makes the kept layout better, and
 * keeps it as a seed, so that the first start shows it at once. It is used only where the partnership is the same; any other is
 * laid out by the server.
 */
const share = Number(process.argv[2] ?? 1)
const better = process.argv[3] === 'better'
const out = join(import.meta.dirname, '..', '..', 'seed', 'data', 'demo', 'partnership-layout.json')

const database = await startTestDatabase()
const driver = openDriver(database.address)
try {
  const graph = openGraph({ driver, viewer: everyone, database: database.address.database })
  const today = currentDay()
  const task = layoutTask(analyse(await readPartnership(graph, today)))
  const begun = process.cpuUsage()
  let told = 0
  const onProgress = (share: number) => {
    if (share < told + 0.1) return
    told = share
    console.log(`${Math.round(share * 100)} %, ${Math.round(process.cpuUsage(begun).user / 1e6)} s of CPU`)
  }
  const effort = share < 1 ? shareOf(fullEffort, share) : fullEffort
  const kept = better ? readContent(JSON.stringify(JSON.parse(readFileSync(out, 'utf8')).content)) : null
  const sheets = kept ? betterLayout(task, kept, effort) : computeLayout(task, null, { effort, onProgress })
  for (const sheet of sheetNames) console.log(sheet, countFlaws(makeSheet(inputFor(task, sheet), sheets[sheet])))
  const layout = { demo: true, note: 'Made by `pnpm bench arrange`.', structure: structureOf(task) }
  writeFileSync(out, `${JSON.stringify({ ...layout, content: JSON.parse(writeContent(task, sheets)) })}\n`)
} finally {
  await driver.close()
  await database.stop()
}
