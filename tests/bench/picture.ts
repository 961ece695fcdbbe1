import { loadavg } from 'node:os'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../support/launch-browser.ts'
import { keepReport } from './keep-report.ts'
import type { Measured } from './picture/page/page.ts'
import { judge, median, type Row, writeUp } from './picture/report.ts'
import { servePage } from './picture/serve-page.ts'
import { measureMaps, measureVisits } from './picture/visits.ts'
import { writeUpVisits } from './picture/visits-report.ts'
import { weighFirstVisit } from './picture/weight.ts'

/**
 * `pnpm bench picture [runs] [sizes]`: the picture beside sigma 3 and plain Cytoscape, in a real Chromium, in one run. Writes its
 * part of README.md; ends with 1 where a target is missed. `pnpm bench picture visits [address] [runs]`: first visits on slow lines to a
 * running Mellanrum with the demo, and the map of the partnership at 60, 500 and 10,000 organisations.
 */
if (process.argv[2] === 'visits') await visits(process.argv[3] ?? 'http://localhost:4000', Number(process.argv[4] ?? 3))

async function visits(address: string, times: number): Promise<never> {
  const load = loadavg()[0] ?? 0
  const browser = await launchBrowser()
  const maps = await measureMaps(browser, address, [60, 500, 10_000])
  const report = writeUpVisits({ visits: await measureVisits(browser, address, times), maps, times, load })
  await browser.close()
  await keepReport('visits', report)
  console.info(report)
  process.exit()
}

const runs = Number(process.argv[2] ?? 5)
const all = ['60/90', '1000/3000', '5000/15000', '10000/50000']
// With sizes named, nothing is written: a look, not a result.
const sizes = process.argv[3]?.split(',') ?? all
const engines = ['ours', 'sigma', 'cytoscape']
const flags = ['--enable-unsafe-swiftshader', '--enable-precise-memory-info']

async function measureOnce(page: Page, url: string, engine: string, size: string): Promise<Measured> {
  await page.goto(`${url}/?engine=${engine}&size=${size.replace('/', '-')}`)
  await page.waitForFunction('window.measured !== undefined', undefined, { timeout: 120_000 })
  return (await page.evaluate('window.measured')) as Measured
}

function medians(measured: readonly Measured[]): Measured {
  const of = (pick: (one: Measured) => number) => median(measured.map(pick))
  const sharp = measured.every((one) => one.sharp === null) ? null : of((one) => one.sharp ?? 0)
  return {
    first: of((one) => one.first),
    fps: of((one) => one.fps),
    p95: of((one) => one.p95),
    focus: of((one) => one.focus),
    sharp,
    longest: of((one) => one.longest),
    heap: of((one) => one.heap),
  }
}

const browser = await launchBrowser([...flags, '--js-flags=--expose-gc'])
// First, since a development server leaves its mark on builds after it.
const weight = await weighFirstVisit(browser)
const { url, server } = await servePage()
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
page.on('pageerror', (error) => console.error(error.message))
page.on('console', (message) => {
  if (message.type() === 'error') console.error(message.text())
})
const rows: Row[] = []
// Once for each engine before the clock runs: the first visit compiles the modules.
for (const engine of engines) await measureOnce(page, url, engine, '60/90')
for (const size of sizes) {
  for (const engine of engines) {
    const measured: Measured[] = []
    for (let run = 0; run < runs; run++) measured.push(await measureOnce(page, url, engine, size))
    rows.push({ size, engine, measured: medians(measured) })
    const { first, fps, focus } = medians(measured)
    console.info(
      `${size} ${engine}: ${first.toFixed(0)} ms, ${fps.toFixed(0)} frames a second, focus ${focus.toFixed(0)} ms`,
    )
  }
}
await browser.close()
await server.close()
if (sizes === all) await keepReport('picture', writeUp(rows, weight, runs))
const missed = judge(rows, weight).filter(({ holds }) => !holds)
for (const { target, got } of missed) console.info(`missed: ${target} (${got})`)
process.exit(missed.length > 0 ? 1 : 0)
