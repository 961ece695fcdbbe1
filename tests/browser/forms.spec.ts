import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { openVisitor } from '../support/browser.ts'

let visitor: BrowserContext | undefined
afterEach(async () => {
  await visitor?.close()
  visitor = undefined
})

const open = async (path: string): Promise<Page> => {
  visitor = await openVisitor()
  const page = await visitor.newPage()
  await page.goto(path)
  return page
}

const summary = 'Vi sätter solceller på taken till flerbostadshus på Ålidhem och delar överskottet mellan husen.'

describe('a form', () => {
  it('shows what resembles an initiative while one types, with its owner', async () => {
    const page = await open('/initiativ/ny')
    await page.getByLabel('Titel', { exact: true }).fill('Solceller på Ålidhems tak')
    await page.getByLabel('Vad gör ni, för vilka och varför?').fill(summary)
    await page.getByText('Det här liknar något som redan pågår.').waitFor()
    const similar = page.getByRole('listitem').filter({ hasText: 'leds av' })
    expect(await similar.count()).toBeGreaterThan(0)
    expect(await similar.count()).toBeLessThanOrEqual(3)
  })

  it('keeps what is typed over a reload and a lost connection, and saves it when the server is back', async () => {
    const page = await open('/initiativ/ny')
    await page.getByLabel('Titel', { exact: true }).fill('Cykelkök på Haga')
    await page.getByLabel('Vad gör ni, för vilka och varför?').fill('Vi lagar cyklar tillsammans varje torsdag.')
    await page.reload()
    await page.getByText('Vi tog fram det du skrev förra gången.').waitFor()
    expect(await page.getByLabel('Titel', { exact: true }).inputValue()).toBe('Cykelkök på Haga')
    await visitor?.setOffline(true)
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByText('Vi nådde inte servern. Det du skrev finns kvar här. Försök igen om en stund.').waitFor()
    await visitor?.setOffline(false)
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByRole('heading', { level: 1, name: 'Cykelkök på Haga' }).waitFor()
    await page.goto('/initiativ/ny')
    await page.getByLabel('Titel', { exact: true }).waitFor()
    expect(await page.getByLabel('Titel', { exact: true }).inputValue()).toBe('')
  })

  it('names the fields that are wrong and leads to them', async () => {
    const page = await open('/organisationer/ny')
    await page.getByRole('button', { name: 'Spara' }).click()
    const wrong = page.getByRole('alert')
    await wrong.getByRole('link', { name: /^Namn/ }).click()
    const name = page.getByLabel('Namn', { exact: true })
    expect(await name.evaluate((element) => element === document.activeElement)).toBe(true)
    await name.fill('Vindelns cykelkök')
    await page.getByLabel('Typ', { exact: true }).selectOption({ label: 'förening' })
    await page.getByLabel(/^Webbplats/).fill('vindeln')
    await page.getByRole('button', { name: 'Spara' }).click()
    await wrong.getByRole('link', { name: /^Webbplats/ }).waitFor()
  })

  it('shows both versions when somebody else was faster, and saves the chosen one', async () => {
    const page = await open('/organisationer?namn=Bageri')
    await page.getByRole('link', { name: 'Bageri Kornblixt' }).click()
    await page.getByRole('button', { name: 'Fler åtgärder' }).click()
    await page.getByRole('menuitem', { name: 'Ändra' }).click()
    await page.getByLabel(/^Beskrivning/).fill('Bakar på råg från Röbäck.')
    const other = await visitor?.newPage()
    await other?.goto(page.url())
    // The draft is shared by the two pages of one device; what the other saves is typed over it.
    await other?.getByLabel(/^Beskrivning/).fill('Bakar på korn från Vännäs.')
    await other?.getByRole('button', { name: 'Spara' }).click()
    await other?.getByRole('heading', { level: 1, name: 'Bageri Kornblixt' }).waitFor()
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByText('Någon annan har ändrat samma sak medan du skrev').waitFor()
    const row = page.getByRole('row').filter({ hasText: 'Bakar på korn från Vännäs.' })
    expect(await row.textContent()).toContain('Bakar på råg från Röbäck.')
    await page.getByRole('button', { name: 'Spara det valda' }).click()
    await page.getByRole('heading', { level: 1, name: 'Bageri Kornblixt' }).waitFor()
    await page.getByText('Bakar på råg från Röbäck.').waitFor()
  })
})
