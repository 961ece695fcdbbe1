import { seedId } from '@mellanrum/seed/seed-id'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { findBarriers } from '../support/barriers.ts'
import { openVisitor } from '../support/browser.ts'
import { uniqueWord } from '../support/mutate.ts'

const visitors: BrowserContext[] = []

async function visit(path: string, options: Parameters<typeof openVisitor>[0] = {}): Promise<Page> {
  const visitor = await openVisitor({ reducedMotion: 'reduce', ...options })
  visitors.push(visitor)
  const page = await visitor.newPage()
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const around = { id: seedId('Organisation', 'alvstrandens-bostader'), name: 'Älvstrandens bostäder' }
const list = (page: Page) => page.getByRole('region', { name: /^(Listan|List)$/ })

afterEach(async () => {
  for (const visitor of visitors.splice(0)) await visitor.close()
})

describe('a saved view', () => {
  it('is the same for somebody else by its link, in picture, filters and table, and can be taken away and back', async () => {
    const name = uniqueWord()
    const page = await visit(`/karta/${around.id}?utan=person&lista=tabell`)
    await page.getByRole('button', { name: 'Vyer' }).click()
    await page.getByPlaceholder('Vad ska den heta?').fill(name)
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Spara', exact: true }).click()
    const link = page.getByRole('link', { name, exact: true })
    await link.click()
    await page.waitForURL(/\/karta\/vy\/vie_/)
    await list(page).getByText('Sparad vy').waitFor()
    await list(page).locator('tbody tr').first().waitFor()
    const rows = await list(page).locator('tbody tr').allInnerTexts()

    const other = await visit(new URL(page.url()).pathname)
    await other.getByRole('heading', { level: 1, name: around.name }).waitFor()
    await list(other).locator('tbody tr').first().waitFor()
    expect(await list(other).locator('tbody tr').allInnerTexts()).toEqual(rows)
    expect(await list(other).getByText(name).count()).toBe(1)
    expect(await findBarriers(other)).toEqual([])

    await page.getByRole('button', { name: 'Vyer' }).click()
    await page.getByRole('button', { name: `Mer om vyn ${name}` }).click()
    await page.getByRole('button', { name: 'Ta bort', exact: true }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.getByRole('button', { name: 'Ångra' }).click()
    await page.getByRole('heading', { level: 1, name: around.name }).waitFor()
    await page.getByRole('button', { name: 'Vyer' }).click()
    await page.getByRole('button', { name: `Mer om vyn ${name}` }).click()
    await page.getByRole('button', { name: 'Ta bort', exact: true }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
  })

  it('is renamed, and gets what one changes afterwards', async () => {
    const [name, other] = [uniqueWord(), uniqueWord()]
    const page = await visit('/karta/allt')
    await page.getByRole('button', { name: 'Vyer' }).click()
    await page.getByPlaceholder('Vad ska den heta?').fill(name)
    await page.getByRole('button', { name: 'Spara', exact: true }).click()
    await page.getByRole('button', { name: `Mer om vyn ${name}` }).click()
    await page.getByRole('button', { name: 'Byt namn' }).click()
    await page.getByLabel('Nytt namn').fill(other)
    await page.getByLabel('Nytt namn').press('Enter')
    await page.getByRole('link', { name: other, exact: true }).click()
    await page.waitForURL(/\/karta\/vy\//)
    const address = page.url()
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByLabel(/Teman/).uncheck()
    await page.waitForURL(/utan=theme/)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Vyer' }).click()
    await page.getByRole('button', { name: `Spara ändringarna i ”${other}”` }).click()
    await page.getByText(`Vyn ”${other}” visar nu det här.`).first().waitFor()
    await page.goto(address)
    await page.getByRole('button', { name: 'Filter 1' }).waitFor()
    await page.getByRole('button', { name: 'Vyer' }).click()
    await page.getByRole('button', { name: `Mer om vyn ${other}` }).click()
    await page.getByRole('button', { name: 'Ta bort', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: other }).waitFor()
  })

  it('that is not there says so', async () => {
    const page = await visit('/en/karta/vy/vie_01ARZ3NDEKTSV4RRFFQ69G5FAV')
    await page.getByText('There is no such view.').waitFor()
    expect(await findBarriers(page)).toEqual([])
  })
})
