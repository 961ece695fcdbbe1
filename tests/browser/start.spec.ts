import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { openVisitor } from '../support/browser.ts'

let visitor: BrowserContext | undefined
afterEach(async () => {
  await visitor?.close()
  visitor = undefined
})

const visit = async (width: number, height: number): Promise<Page> => {
  visitor = await openVisitor({ viewport: { width, height } })
  const page = await visitor.newPage()
  await page.goto('/', { waitUntil: 'networkidle' })
  return page
}

const questions = ['Vilka kan vi samarbeta med?', 'Vilka gör redan något liknande?', 'Vilka borde träffas?']

/** The names of questions whose heading ends below the first screen. */
const belowTheFold = async (page: Page, height: number): Promise<string[]> => {
  const below: string[] = []
  for (const name of questions) {
    const box = await page.getByRole('heading', { name }).boundingBox()
    if (!box || box.y + box.height > height) below.push(name)
  }
  return below
}

describe('the start page', () => {
  it.each([
    [360, 740],
    [1366, 768],
  ])(
    'says which partnership it is and asks the three questions on the first screen: %i × %i',
    async (width, height) => {
      const page = await visit(width, height)
      await page.getByRole('heading', { level: 1, name: 'Hitta samarbeten i Umeås klimatfärdplan' }).waitFor()
      await page
        .getByText(/klimatet/)
        .first()
        .waitFor()
      expect(await belowTheFold(page, height)).toEqual([])
      const invented = await page.getByText('Organisationerna är påhittade exempel.').boundingBox()
      expect(invented && invented.y + invented.height < height).toBe(true)
      const field = await page.getByRole('combobox', { name: 'Vilken organisation hör du till?' }).boundingBox()
      const first = await page.getByRole('heading', { name: questions[0] ?? '' }).boundingBox()
      expect(field && first && field.y < first.y).toBe(true)
    },
  )

  it('shows how the partnership stands, each number a way to what it counts', async () => {
    const page = await visit(1366, 768)
    await page.getByRole('link', { name: /^\d+ saker som \d+ av \d+ organisationer gör tillsammans$/ }).waitFor()
    await page.getByRole('link', { name: /par initiativ liknar varandra$/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Parallella initiativ' }).waitFor()
  })

  it('tells who has chosen an organisation what is new for it, also on a phone’s first screen', async () => {
    const page = await visit(360, 740)
    await page.getByRole('combobox', { name: 'Vilken organisation hör du till?' }).fill('Älvstrand')
    await page.getByRole('option', { name: 'Älvstrandens bostäder' }).click()
    const news = page.getByRole('region', { name: 'Nytt för Älvstrandens bostäder' })
    await news.getByRole('listitem').first().waitFor()
    expect(await belowTheFold(page, 740)).toEqual([])
    await news.getByRole('listitem').first().getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: 'Synergier för Älvstrandens bostäder' }).waitFor()
  })

  it('leaves the next address that is typed to begin at its top, however far down one has read', async () => {
    const page = await visit(360, 740)
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
    await page.waitForFunction(() => window.scrollY > 300)
    await page.goto('/organisationer', { waitUntil: 'networkidle' })
    await page.getByRole('heading', { level: 1, name: 'Organisationer' }).waitFor()
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  })
})
