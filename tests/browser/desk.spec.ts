import { readFile } from 'node:fs/promises'
import { readXlsx } from '@mellanrum/graph-api/exchange/read/read-xlsx'
import { describe, expect, it } from 'vitest'
import { expectAccessible, open, widths } from '../support/editing.ts'

describe('the coordinator’s desk', () => {
  it('leads from what waits to where it is decided, and keeps the choice in the address', async () => {
    const page = await open('/att-gora')
    await page.getByRole('heading', { name: /Parallella initiativ att bedöma/ }).waitFor()
    await page.getByRole('button', { name: /Visa alla .*: Parallella initiativ att bedöma/ }).click()
    await page.waitForURL(/visa=PARALLELS/)
    await page.waitForFunction(() => document.querySelectorAll('main h2').length === 1)
    expect(await page.getByLabel('Visa', { exact: true }).inputValue()).toBe('PARALLELS')
    const row = page.getByRole('main').getByRole('listitem').getByRole('link').first()
    const names = (await row.textContent()) ?? ''
    await row.click()
    await page.getByRole('heading', { level: 1, name: /Vilka gör något som liknar/ }).waitFor()
    await page
      .getByText(names.split(' och ')[0] ?? '', { exact: false })
      .first()
      .waitFor()
  })

  it('is not for partners', async () => {
    const page = await open('/att-gora', { as: 'PARTNER' })
    await page.getByText('Det här är för samordnarna.').waitFor()
    expect(await page.getByText('väntar på en samordnare').count()).toBe(0)
    await page.getByRole('main').getByRole('link', { name: 'Min sida' }).waitFor()
    await page.goto('/arets-siffror')
    await page.getByText('Det här är för samordnarna.').waitFor()
  })

  it.each(widths)('is within reach of everybody, %d pixels wide, and so are the figures', async (width) => {
    const page = await open('/att-gora', { viewport: { width, height: 800 } })
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await expectAccessible(page)
    await page.goto('/en/arets-siffror')
    await page.getByRole('heading', { name: 'Commitments per climate challenge' }).waitFor()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await page.getByRole('link', { name: 'Annual report to print' }).click()
    await page.getByRole('heading', { name: 'How does the network hang together?' }).waitFor()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })
})

describe('the year’s figures', () => {
  it('lead each to a list that is as long as the figure says', async () => {
    const page = await open('/arets-siffror')
    const name = 'Halvera bilresorna i tätorten'
    const row = page.getByRole('row', { name: new RegExp(name) })
    const figure = Number(await row.getByRole('cell').textContent())
    expect(figure).toBeGreaterThan(5)
    await row.getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: `Åtaganden: ${name}` }).waitFor()
    await page.getByText(`${figure} stycken`).waitFor()
    expect(await page.getByRole('main').getByRole('listitem').count()).toBe(figure)
  })

  it('are saved as a workbook of numbers, and printed as a report without the site around it', async () => {
    const page = await open('/arets-siffror')
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Spara som Excel' }).click()
    const { tables } = readXlsx(await readFile(await (await saved).path()), 'siffror.xlsx')
    expect(tables.map(({ name }) => name)).toEqual(['Siffra', 'Par'])
    const row = tables[0]?.rows.find(({ cells }) => cells[0]?.[0] === 'Halvera bilresorna i tätorten')
    expect(Number(row?.cells[1]?.[0])).toBeGreaterThan(5)
    await page.getByRole('link', { name: 'Årsrapport att skriva ut' }).click()
    await page.getByRole('heading', { name: 'Så är siffrorna räknade' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation').count()).toBe(0)
    expect(await page.getByRole('main').getByRole('link').count()).toBe(0)
    // As wide as A4 within its margins: what is wider would be cut.
    await page.setViewportSize({ width: 672, height: 950 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })
    expect(pdf.toString('latin1')).toMatch(/\/Lang \(sv/)
  })
})
