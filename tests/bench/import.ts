import { openGraph } from '@mellanrum/graph-api/database/graph'
import { previewImport } from '@mellanrum/graph-api/exchange/preview-import'
import { countsOf } from '@mellanrum/graph-api/exchange/row-counts'
import { runImport } from '@mellanrum/graph-api/exchange/run-import'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { startEmptyDatabase } from '../support/empty-database.ts'
import { madeFiles } from './imports/made-files.ts'
import { sendFiles } from './imports/send-files.ts'

/**
 * `pnpm bench import [organisations …]`: how long an import of so many invented organisations with five links each takes, and
 * how much memory. The links go to initiatives, a fifth as many as there are organisations.
 */
const sizes = process.argv.slice(2).map(Number)

async function measure(count: number): Promise<void> {
  const database = await startEmptyDatabase({ asStarted: true })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 200)
  try {
    const graph = openGraph({ driver: database.driver, viewer: viewerOf('coordinator') })
    const files = madeFiles(count)
    const started = performance.now()
    const seconds = () => ((performance.now() - started) / 1_000).toFixed(1)
    const id = await sendFiles(graph, files)
    const sent = seconds()
    const { plan, unreadable } = await previewImport(graph, id)
    const counts = countsOf(plan)
    if (unreadable.length > 0) throw new Error(JSON.stringify(unreadable))
    const shown = seconds()
    await runImport(graph, { id })
    const written = seconds()
    const again = countsOf((await previewImport(graph, await sendFiles(graph, files))).plan)
    console.log(
      `${count} organisations: sent ${sent} s, shown ${shown} s, written ${written} s, again ${seconds()} s, ${Math.round(peak / 1e6)} MB; ${JSON.stringify(counts)}; again ${again.new} new, ${again.changed} changed`,
    )
  } finally {
    clearInterval(watch)
    await database.stop()
  }
}

for (const count of sizes.length > 0 ? sizes : [1_000, 10_000, 50_000]) await measure(count)
