import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seedId } from '@mellanrum/seed/seed-id'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../support/launch-browser.ts'
import { type PageShot, pageShots } from './pictures/page-shots.ts'

/** `pnpm bench pictures [address] [name…]`: takes the pictures of `docs/pages.md` anew from a Mellanrum with the demo. */
const [address = 'http://localhost:4000', ...wanted] = process.argv.slice(2)
const folder = join(import.meta.dirname, '..', '..', 'docs', 'pictures')
const wide = { width: 1200, height: 800 }

const browser = await launchBrowser()
for (const shot of pageShots.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  try {
    await take(browser, shot)
    console.log(shot.name)
  } catch (error) {
    process.exitCode = 1
    console.error(`${shot.name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  }
}
await browser.close()

async function take(from: Browser, { name, path, size = wide, dark = false, prepare }: PageShot): Promise<void> {
  const context = await from.newContext({
    baseURL: address,
    locale: 'en-GB',
    viewport: size,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  try {
    // The open stream would keep a page from ever being idle.
    await context.route('**/live', (route) => route.abort())
    const page = await context.newPage()
    await page.goto(`/en${await pathOf(path, page)}`, { waitUntil: 'networkidle' })
    await prepare?.(page)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    await writeFile(join(folder, `${name}.png`), await atRest(page))
  } finally {
    await context.close()
  }
}

/** The page once two pictures of it are the same: a map is drawn in pieces. */
async function atRest(page: Page): Promise<Buffer> {
  let before: Buffer = Buffer.alloc(0)
  let now: Buffer = await page.screenshot()
  for (let tries = 0; tries < 20 && !now.equals(before); tries++) {
    await page.waitForTimeout(1_000)
    ;[before, now] = [now, await page.screenshot()]
  }
  return now
}

/** `:Organisation/name` in an address is the seed's; `:initiatives` the first of that list. */
async function pathOf(path: string, page: Page): Promise<string> {
  const seeded = path.replace(/:([A-Z]\w+)\/([a-z0-9-]+)/g, (_whole, label, key) => seedId(label, key))
  const list = seeded.match(/:([a-zA-Z]+)/)?.[1]
  if (!list) return seeded
  const query = `{ found: ${list}(first: 1) { nodes { id } } }`
  const answer = await page.request.post(`${address}/graphql`, { data: { query } })
  const { data } = (await answer.json()) as { data: { found: { nodes: { id: string }[] } } }
  return seeded.replace(`:${list}`, data.found.nodes[0]?.id ?? '')
}
