import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { findBarriers } from '../support/barriers.ts'
import { openVisitor } from '../support/browser.ts'

/** The map is worked out at the first visit, beside all else that is tested. */
const longTimeout = { timeout: 20_000 }

let visitor: BrowserContext | undefined

async function visit(path: string, options: Parameters<typeof openVisitor>[0] = {}): Promise<Page> {
  visitor = await openVisitor({ reducedMotion: 'reduce', ...options })
  const page = await visitor.newPage()
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const list = (page: Page) => page.getByRole('region', { name: /^(Listan|List)$/ })
const sentence = (page: Page) => list(page).locator('header [role="status"]')

afterEach(async () => {
  await visitor?.close()
  visitor = undefined
})

describe('a question to the map, from the start page', () => {
  const questions = {
    sv: [
      ['parallels', 'Parallella initiativ, på kartan', /par initiativ liknar varandra/],
      ['motivations', 'Vilka delar en förhoppning eller farhåga, och vilka har kommit vidare?', /^Flest delar/],
      ['challenges', 'Klimatutmaningar med färre än två partner', /klimatutmaningar har/],
      ['needs', 'Behov som ingen möter', /behov (saknar|har) /],
      ['bridges', 'Vilka håller ihop nätet?', /^Om .* lämnar tappar .* kontakten med de andra\.$/],
      ['news', 'Vad har hänt sedan förra träffen?', /^Sedan .* på kartan och .*koppling/],
    ],
    en: [['bridges', 'Who holds the network together?', /^If .* leaves, .* contact with the others\.$/]],
  } as const
  const all = [
    ...questions.sv.map((one) => ['/', ...one] as const),
    ...questions.en.map((one) => ['/en', ...one] as const),
  ]

  it.each(all)('%s: %s has an address, a sentence, a table and a picture', async (start, lens, question, words) => {
    const page = await visit(start)
    await page.getByRole('link', { name: question, exact: true }).click()
    await page.waitForURL((url) => url.searchParams.get('lins') === lens)
    await expect.poll(() => sentence(page).textContent(), longTimeout).toMatch(words)
    await list(page).locator('tbody tr').first().waitFor()
    expect(await page.getByRole('application').isVisible()).toBe(true)
    expect(await findBarriers(page)).toEqual([])
  })

  it('synergies: asks whose, and answers in the second step', async () => {
    const page = await visit('/', { viewport: { width: 360, height: 740 } })
    await page.getByRole('link', { name: 'En organisations synergier på kartan' }).click()
    await page.waitForURL(/lins=synergies/)
    await list(page)
      .getByRole('button', { name: /^Älvstrandens bostäder/ })
      .click()
    await page.waitForURL(/karta\/org_.*lins=synergies/)
    await page.getByText(/^Älvstrandens bostäder kan hjälpa eller få hjälp av/).waitFor()
    await list(page).locator('tbody tr').first().waitFor()
    expect(await findBarriers(page)).toEqual([])
  })

  it('motivations: goes on to who shares one and who has got past it', async () => {
    const page = await visit('/karta/allt?lins=motivations')
    await list(page).locator('tbody button').first().click()
    await page.waitForURL(/karta\/mot_.*lins=motivations/)
    await expect
      .poll(() => sentence(page).textContent(), longTimeout)
      .toMatch(/delar ”.*”\. .* initiativ bemöter den, och .*vidare/)
  })
})

describe('two dates on the whole map', () => {
  it('tells in words, in a table and in the picture what came and what ended', async () => {
    const page = await visit('/karta/allt')
    await page.getByRole('button', { name: 'Tid', exact: true }).click()
    await page.getByLabel('Jämför med').selectOption('2026-03-01')
    await page.waitForURL(/sedan=2026-03-01/)
    await expect
      .poll(() => sentence(page).textContent(), longTimeout)
      .toMatch(/^Mellan 1 mars 2026 och .* kom [\d\s]+ kopplingar till och [\d\s]+ upphörde\./)
    const rows = list(page).locator('tbody tr')
    await rows.first().waitFor()
    expect(await findBarriers(page)).toEqual([])
    await list(page).getByRole('button', { name: 'Upphörda', exact: true }).click()
    await expect
      .poll(async () => new Set(await rows.locator('td:nth-of-type(1)').allInnerTexts()))
      .toEqual(new Set(['upphörde']))
    const svg = await exported(page)
    expect(svg).toContain('stroke-dasharray="5 3"')
    await rows.first().getByRole('button').first().click()
    await page.waitForURL(/\/karta\/[a-z]{3}_/)
    await page.goBack()
    await list(page).getByRole('button', { name: 'Sluta jämföra' }).click()
    await page.getByRole('heading', { level: 1, name: 'Kartan' }).waitFor()
  })

  it('fits a phone, in English and in the dark', async () => {
    const page = await visit('/en/karta/allt?sedan=2026-03-01', {
      viewport: { width: 360, height: 740 },
      colorScheme: 'dark',
    })
    await list(page).locator('tbody tr').first().waitFor()
    expect(await sentence(page).textContent()).toMatch(/^Between 1 March 2026 and .*ended\./)
    expect(await findBarriers(page)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})

/** What the picture shows, as the page itself exports it. */
async function exported(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Vyer' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Som teckning (SVG)' }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

const places = (svg: string) => new Set(svg.match(/<rect x="[\d.-]+" y="[\d.-]+"/g) ?? [])

describe('filters on the whole map', () => {
  it('lay out anew what they let through, and everything is back where it was without them', async () => {
    const page = await visit('/karta/allt')
    await page.locator('#kartans-lista h2').first().waitFor()
    await expect.poll(async () => places(await exported(page)).size, longTimeout).toBeGreaterThan(100)
    const before = await exported(page)
    await page.getByRole('button', { name: 'Filter' }).click()
    await page
      .getByLabel(/^Initiativ/)
      .first()
      .uncheck()
    await page.waitForURL(/utan=initiative/)
    await page.keyboard.press('Escape')
    await expect
      .poll(
        async () => [...places(await exported(page))].filter((place) => !places(before).has(place)).length,
        longTimeout,
      )
      .toBeGreaterThan(50)
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('button', { name: 'Ta bort alla filter' }).click()
    await page.waitForURL((url) => !url.searchParams.has('utan'))
    await page.keyboard.press('Escape')
    await expect.poll(async () => places(await exported(page)), longTimeout).toEqual(places(before))
  })
})
