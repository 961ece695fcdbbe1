import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { build, preview } from 'vite'

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly src?: string
}

export interface Weight {
  /** Script that the first visit fetches before the map is opened, kB gzipped; the larger language counted. */
  readonly script: number
  /** Script that the map adds, kB gzipped. */
  readonly map: number
  /** First contentful paint of the start page on a phone: four times slower processor, 1.6 Mbit/s, 150 ms. Milliseconds. */
  readonly paint: number
}

const web = join(import.meta.dirname, '..', '..', '..', 'web')

function reachable(manifest: Readonly<Record<string, Chunk>>, from: readonly string[]): Set<string> {
  const found = new Set<string>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || found.has(chunk.file)) return
    found.add(chunk.file)
    for (const next of chunk.imports ?? []) visit(next)
  }
  from.forEach(visit)
  return found
}

async function weigh(folder: string, files: Iterable<string>): Promise<number> {
  let bytes = 0
  for (const file of files) if (file.endsWith('.js')) bytes += gzipSync(await readFile(join(folder, file))).length
  return bytes / 1000
}

async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await session.send('Network.enable')
  const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 }
  await session.send('Network.emulateNetworkConditions', line)
  await page.goto(url, { waitUntil: 'load' })
  await page.locator('h1').first().waitFor()
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
  await context.close()
  return paint
}

/** Builds the web into a folder of its own and weighs what a first visit fetches. Call it before any development server runs. */
export async function weighFirstVisit(browser: Browser): Promise<Weight> {
  const folder = await mkdtemp(join(tmpdir(), 'picture-weight-'))
  try {
    await build({ root: web, logLevel: 'error', build: { outDir: folder, manifest: true, emptyOutDir: true } })
    const manifest: Record<string, Chunk> = JSON.parse(await readFile(join(folder, '.vite', 'manifest.json'), 'utf8'))
    const keys = Object.keys(manifest)
    const entry = keys.filter((key) => manifest[key]?.isEntry)
    const language = keys.filter((key) => key.endsWith('language/sv.ts'))
    const first = reachable(manifest, [...entry, ...language])
    const graph = reachable(
      manifest,
      keys.filter((key) => key.endsWith('views/MapPage.tsx')),
    )
    const server = await preview({ root: web, build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1' } })
    const address = server.httpServer.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const paint = await firstPaint(browser, `http://127.0.0.1:${port}/`)
    await new Promise((resolve) => server.httpServer.close(resolve))
    const added = [...graph].filter((file) => !first.has(file))
    return { script: await weigh(folder, first), map: await weigh(folder, added), paint }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
