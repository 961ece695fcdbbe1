import { seedId } from '@mellanrum/seed/seed-id'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { answerOf, madeMap } from './made-partnership.ts'

/** A line and a device. Throughput in bytes a second, latency in milliseconds; `slower` is how much slower the processor is. */
interface Line {
  readonly name: string
  readonly latency: number
  readonly throughput: number
  readonly slower: number
}

const lines: readonly Line[] = [
  { name: 'slow 3G (400 kbit/s, 400 ms)', latency: 400, throughput: 50_000, slower: 1 },
  { name: 'phone (1.6 Mbit/s, 150 ms, processor 4× slower)', latency: 150, throughput: 200_000, slower: 4 },
]

const pages = [
  { name: 'start', path: '/' },
  { name: 'suggestions', path: `/synergier/${seedId('Organisation', 'alvstrandens-bostader')}` },
  { name: 'map', path: '/karta' },
]

export interface Visit {
  readonly line: string
  readonly page: string
  /** First text, the largest text, and the page's own heading, in milliseconds after the address was opened. */
  readonly first: number
  readonly largest: number
  readonly heading: number
  readonly shift: number
  /** Tasks beyond 50 ms each, summed, in milliseconds. */
  readonly blocked: number
}

export interface MapOpening {
  readonly organisations: number
  /** On the server, once per change: groups and figures, and places. Milliseconds. */
  readonly analysis: number
  readonly layout: number
  readonly sent: number
  /** From the answer's arrival to the names on the map. */
  readonly drawn: number
  readonly frames: number
  readonly named: number
}

/** What the bench's own transpiler wraps named functions with, which a page does not have. */
const shim = 'globalThis.__name ??= (one) => one'

/** Watches a page from before its first script. Runs in the page. */
function watch(): void {
  const seen = { largest: 0, shift: 0, blocked: 0, heading: 0 }
  Object.assign(window, { seen })
  const observe = (
    type: string,
    each: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true })
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime
  })
  observe('layout-shift', ({ value = 0, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value
  })
  observe('longtask', ({ duration }) => {
    seen.blocked += Math.max(0, duration - 50)
  })
  const look = () => {
    if (document.querySelector('h1')) seen.heading = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Until nothing more is fetched and drawn for a while. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ timeout: 60_000 })
  let before = ''
  for (;;) {
    await page.waitForTimeout(2500)
    const now = await page.evaluate(() => {
      const { largest } = (window as unknown as { seen: { largest: number } }).seen
      return `${performance.getEntriesByType('resource').length} ${largest}`
    })
    if (now === before) return
    before = now
  }
}

async function visitOnce(context: BrowserContext, { latency, throughput, slower }: Line, path: string) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const speed = { downloadThroughput: throughput, uploadThroughput: throughput / 2 }
  await session.send('Network.emulateNetworkConditions', { offline: false, latency, ...speed })
  await page.addInitScript(shim)
  await page.addInitScript(watch)
  await page.goto(path, { waitUntil: 'commit', timeout: 60_000 })
  await settled(page)
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: Omit<Visit, 'line' | 'page' | 'first'> }
    return { ...seen, first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 }
  })
}

/** First visits, without anything kept, on slow lines; of each the run with the middle largest paint. */
export async function measureVisits(browser: Browser, address: string, times: number): Promise<Visit[]> {
  const visits: Visit[] = []
  for (const line of lines) {
    for (const { name, path } of pages) {
      const runs = []
      for (let run = 0; run < times; run++) {
        const size = { width: 360, height: 740 }
        const fresh = { baseURL: address, locale: 'sv-SE', viewport: size, serviceWorkers: 'block' } as const
        const context = await browser.newContext(fresh)
        runs.push(await visitOnce(context, line, path))
        await context.close()
      }
      const middle = runs.sort((one, other) => one.largest - other.largest)[Math.floor((times - 1) / 2)]
      if (middle) visits.push({ line: line.name, page: name, ...middle })
      console.info(line.name, name, JSON.stringify(middle))
    }
  }
  return visits
}

/** The map of the partnership with made partnerships of a size, in the real page: the answer is exchanged for theirs. */
export async function measureMaps(browser: Browser, address: string, counts: readonly number[]): Promise<MapOpening[]> {
  const openings: MapOpening[] = []
  for (const organisations of counts) {
    const { row, analysis, layout } = madeMap(organisations)
    const body = JSON.stringify({ data: { partnershipMap: { __typename: 'PartnershipMap', ...answerOf(row) } } })
    const size = { width: 1366, height: 768 }
    const fresh = { baseURL: address, locale: 'sv-SE', viewport: size, serviceWorkers: 'block' } as const
    const context = await browser.newContext(fresh)
    const page = await context.newPage()
    await page.addInitScript(shim)
    let answered = 0
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('"PartnershipMap"')) return route.continue()
      answered = Date.now()
      await route.fulfill({ contentType: 'application/json', body })
    })
    await page.goto('/karta')
    await page.locator('svg text[data-kind]').first().waitFor({ state: 'attached', timeout: 60_000 })
    const drawn = Date.now() - answered
    const frames = await page.evaluate(async () => {
      const host = document.querySelector('[role="application"]')
      if (!host) return 0
      const box = host.getBoundingClientRect()
      const wheel = (deltaY: number) => {
        const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 }
        host.dispatchEvent(new WheelEvent('wheel', { deltaY, ctrlKey: true, bubbles: true, cancelable: true, ...at }))
      }
      const begun = performance.now()
      let count = 0
      while (performance.now() - begun < 2000) {
        wheel(Math.sin((performance.now() - begun) / 400) > 0 ? -20 : 20)
        await new Promise((resolve) => requestAnimationFrame(resolve))
        count++
      }
      return count / ((performance.now() - begun) / 1000)
    })
    const named = await page.locator('svg text[data-kind="name"]').count()
    console.info(`${organisations} organisations: drawn in ${drawn} ms, ${frames.toFixed(0)} frames a second`)
    openings.push({ organisations, analysis, layout, sent: body.length / 1000, drawn, frames, named })
    await context.close()
  }
  return openings
}
