import type { BrowserContext, BrowserContextOptions } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { findBarriers } from '../support/barriers.ts'
import { openVisitor } from '../support/browser.ts'

let visitor: BrowserContext | undefined
afterEach(async () => {
  await visitor?.close()
  visitor = undefined
})

type First = { nodes: { id: string }[] }
let ids: Record<string, string> = {}

const lists = [
  'organisations',
  'people',
  'initiatives',
  'themes',
  'challenges',
  'motivations',
  'needs',
  'offers',
  'collaborations',
  'miniNetworks',
  'gatherings',
  'stories',
]

beforeAll(async () => {
  const query = `{ ${lists.map((list) => `${list}(first: 1) { nodes { id } }`).join(' ')} }`
  const answer = await fetch(`${inject('baseUrl')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await answer.json()) as { data: Record<string, First> }
  ids = Object.fromEntries(Object.entries(data).map(([list, { nodes }]) => [list, nodes[0]?.id ?? '']))
})

const pages: [string, () => string[]][] = [
  ['the start, the search and a lost way', () => ['/', '/sok?q=solceller', '/finns-inte']],
  ['the lists', () => ['/organisationer', '/initiativ', '/forhoppningar-och-farhagor', '/teman', '/utmaningar']],
  [
    'the things',
    () => [
      `/organisationer/${ids.organisations}`,
      `/personer/${ids.people}`,
      `/initiativ/${ids.initiatives}`,
      `/forhoppningar-och-farhagor/${ids.motivations}`,
      `/traffar/${ids.gatherings}`,
      `/mininatverk/${ids.miniNetworks}`,
      `/samarbeten/${ids.collaborations}`,
      `/behov/${ids.needs}`,
    ],
  ],
  [
    'the three answers',
    () => [
      `/synergier/${ids.organisations}`,
      '/parallella',
      `/mininatverk/ny?kring=${ids.challenges}`,
      '/synergier',
      '/ringar',
    ],
  ],
  [
    'the forms',
    () => ['/beratta', '/initiativ/ny', '/behov/ny', `/organisationer/${ids.organisations}/andra`, '/traffar/ny'],
  ],
]

/** 320 px is 1280 px at 400 % zoom. */
const modes: [string, string, BrowserContextOptions][] = [
  ['Swedish, light, laptop', '', { colorScheme: 'light', viewport: { width: 1366, height: 800 } }],
  ['English, dark, phone', '/en', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }],
  ['Swedish, dark, 400 % zoom', '', { colorScheme: 'dark', viewport: { width: 320, height: 256 } }],
]

describe.each(modes)('%s', (_mode, prefix, options) => {
  it.each(pages)('%s: axe finds nothing, and nothing reaches outside the page', async (_what, paths) => {
    visitor = await openVisitor({ ...options, reducedMotion: 'reduce' })
    const page = await visitor.newPage()
    const problems: string[] = []
    for (const path of paths()) {
      await page.goto(`${prefix}${path}`, { waitUntil: 'networkidle' })
      await page.getByRole('heading', { level: 1 }).waitFor()
      problems.push(...(await findBarriers(page)).map((barrier) => `${path}: ${barrier}`))
      const outside = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (outside > 0) problems.push(`${path}: ${outside} px outside`)
    }
    expect(problems).toEqual([])
  })
})

describe('the languages', () => {
  it('are kept apart in the address, and the page says which one it is in', async () => {
    visitor = await openVisitor()
    const page = await visitor.newPage()
    await page.goto('/initiativ?lage=ONGOING')
    await page.getByRole('link', { name: 'In English' }).last().click()
    await page.getByRole('heading', { level: 1, name: 'Initiatives' }).waitFor()
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/en/initiativ?lage=ONGOING')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.locator('main [lang=sv]').first().waitFor()
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: 'Find collaborations in Umeås klimatfärdplan' }).waitFor()
  })
})

describe('the theme', () => {
  it('follows the device and can be chosen, and the choice is remembered', async () => {
    visitor = await openVisitor({ colorScheme: 'dark' })
    const page = await visitor.newPage()
    await page.goto('/')
    const theme = () => page.locator('html').getAttribute('data-theme')
    expect(await theme()).toBe('dark')
    await page.getByRole('button', { name: 'Meny' }).click()
    await page.getByRole('radio', { name: 'Ljust' }).check()
    expect(await theme()).toBe('light')
    await page.reload()
    expect(await theme()).toBe('light')
  })
})
