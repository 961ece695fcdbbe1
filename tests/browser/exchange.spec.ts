import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { openVisitor } from '../support/browser.ts'

let visitor: BrowserContext | undefined
afterEach(async () => {
  await visitor?.close()
  visitor = undefined
})

const word = `Prov${Date.now().toString(36)}`
const list = `Medlemslista;;
;;
Organisation;Typ;Ort
${word} åkeri AB;Företag;Vindeln
${word} kulturförening;Förening;Nordmaling
${word} skvadron;Skvadron;
Summa;3;`

const open = async (width: number): Promise<Page> => {
  visitor = await openVisitor({ viewport: { width, height: 800 } })
  return visitor.newPage()
}

const choose = async (page: Page) => {
  await page.goto('/importera')
  await page.getByLabel('Filer', { exact: true }).setInputFiles({
    name: 'medlemmar.csv',
    mimeType: 'text/csv',
    // As a Swedish Excel saves it.
    buffer: Buffer.from(list, 'latin1'),
  })
  await page.getByRole('button', { name: 'Läs filerna' }).click()
  await page.getByRole('heading', { name: 'Det här händer' }).waitFor({ timeout: 60_000 })
}

describe('importing', () => {
  it('shows what would happen, saves it, and takes it back, at 360 px', async () => {
    const page = await open(360)
    await choose(page)
    await page.getByText('1 rad ovanför rubrikraden hoppas över').waitFor()
    await page.getByRole('img', { name: /^Bilden visar det som skulle tillkomma/ }).waitFor()
    expect(await page.getByLabel('”Typ” går till').inputValue()).toBe('kind')
    expect(await page.getByLabel('”Skvadron” blir').inputValue()).toBe('')
    await page.getByLabel('”Skvadron” blir').selectOption({ label: 'förening' })
    await page.getByText('Det här har vi ändrat eller utelämnat').waitFor({ state: 'detached', timeout: 60_000 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.getByRole('button', { name: 'Spara i nätverket' }).click()
    await page.getByText('Importen är sparad.').waitFor({ timeout: 60_000 })
    await page.goto(`/organisationer?namn=${word}`)
    await page.getByText(`${word} kulturförening`).waitFor()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()])
    expect(new URL(file.url()).search).toBe(`?text=${word}`)
    expect(await readFile(await file.path(), 'utf8')).toMatch(new RegExp(`^\\uFEFFid;(.*\r\n.*;${word}.*){3}\r\n$`))
    await page.goto('/importera')
    await page.getByRole('link', { name: 'medlemmar.csv' }).first().click()
    await page.getByRole('button', { name: 'Ångra hela importen' }).click()
    await page.getByText('Importen är ångrad.').first().waitFor({ timeout: 60_000 })
  })
})
