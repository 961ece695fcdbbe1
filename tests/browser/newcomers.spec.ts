import { randomUUID } from 'node:crypto'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { findBarriers } from '../support/barriers.ts'
import { openVisitor } from '../support/browser.ts'
import { forget } from '../support/forget.ts'

let visitor: BrowserContext | undefined
afterEach(async () => {
  await visitor?.close()
  visitor = undefined
})

const visit = async (): Promise<Page> => {
  visitor = await openVisitor({ viewport: { width: 360, height: 740 } })
  const page = await visitor.newPage()
  await page.goto('/')
  return page
}

async function isSound(page: Page): Promise<void> {
  expect(await findBarriers(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
}

const chosenId = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('mellanrum.organisation') ?? '{}').id ?? '')

const needs = [
  'Någon som kan ta emot fönster och dörrar som blir över när vi bygger om',
  'Hjälp att räkna ut klimatpåverkan innan vi lämnar ett anbud',
  'En lokal att förvara begagnat virke i',
]
const offers = [
  'Två snickare en fredag i månaden för den som behöver laga inredning',
  'En släpvagn att låna ut på helger',
  'Studiebesök på våra byggen',
]

/** Presses Tab until an element has the focus. */
const tabTo = async (page: Page, target: ReturnType<Page['getByRole']>) => {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await target.count()) && (await target.evaluate((element) => element === document.activeElement))) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there')
}

describe('a newcomer on a phone', () => {
  it('takes the typed name along, tells three needs and three offers in one form, and sees suggestions beside it', async () => {
    const page = await visit()
    const name = `Prov Vinkelhaken ${randomUUID().slice(0, 6)}`
    await page.getByRole('combobox', { name: 'Vilken organisation hör du till?' }).fill(name)
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Finns den inte här? Berätta om er' }).click()
    await page.getByRole('heading', { level: 1, name: 'Berätta om er' }).waitFor()
    expect(await page.getByLabel('Vad heter organisationen?').inputValue()).toBe(name)
    await page.getByRole('button', { name: 'Spara och se förslag' }).click()
    await page.getByRole('alert').getByRole('link', { name: 'Välj ett alternativ.' }).waitFor()
    await isSound(page)
    await page.getByLabel('Vad är det för organisation?').selectOption({ label: 'företag' })
    for (const [index, text] of needs.entries())
      await page.getByRole('textbox', { name: `Behov ${index + 1}`, exact: true }).fill(text)
    for (const [index, text] of offers.entries())
      await page.getByRole('textbox', { name: `Erbjudande ${index + 1}`, exact: true }).fill(text)
    await page.getByRole('textbox', { name: 'Initiativ 1', exact: true }).fill('Vi återbrukar virke')
    await page.reload()
    expect(await page.getByRole('textbox', { name: 'Behov 3', exact: true }).inputValue()).toBe(needs[2])
    const suggestions = page.getByRole('region', { name: 'Förslag till er' })
    // Before anything is saved, from what is written.
    await suggestions
      .getByText(/^Utifrån (behov|erbjudande) \d$/)
      .first()
      .waitFor()
    // The form is longer than a phone: what was found is told where one is, and one press leads there.
    await page.getByRole('textbox', { name: 'Behov 1', exact: true }).focus()
    await page.getByRole('button', { name: /^Vi har hittat/ }).click()
    expect(await suggestions.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: 'Spara och se förslag' }).click()
    try {
      const told = page.getByRole('region', { name: 'Det här har ni berättat' }).getByRole('listitem')
      await told.nth(6).waitFor()
      await page.getByRole('heading', { level: 1, name: `Berätta mer om ${name}` }).waitFor()
      await suggestions.getByRole('listitem').first().waitFor()
      expect(await told.count()).toBe(7)
      expect(await page.getByRole('textbox', { name: 'Behov 1', exact: true }).inputValue()).toBe('')
      await isSound(page)
    } finally {
      await forget(await chosenId(page))
    }
  })

  it('gets there by keyboard alone', async () => {
    const page = await visit()
    await tabTo(page, page.getByRole('combobox', { name: 'Vilken organisation hör du till?' }))
    await page.keyboard.type(`Prov Snickarna ${randomUUID().slice(0, 6)}`)
    await page.keyboard.press('Escape')
    await tabTo(page, page.getByRole('link', { name: 'Finns den inte här? Berätta om er' }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Berätta om er' }).waitFor()
    await tabTo(page, page.getByLabel('Vad är det för organisation?'))
    await page.keyboard.type('föret')
    await tabTo(page, page.getByRole('textbox', { name: 'Behov 1', exact: true }))
    await page.keyboard.type(needs[0] ?? '')
    await tabTo(page, page.getByRole('textbox', { name: 'Erbjudande 1', exact: true }))
    await page.keyboard.type(offers[0] ?? '')
    await tabTo(page, page.getByRole('button', { name: 'Spara och se förslag' }))
    await page.keyboard.press('Enter')
    try {
      await page.getByRole('region', { name: 'Det här har ni berättat' }).getByRole('listitem').nth(1).waitFor()
      const suggestions = page.getByRole('region', { name: 'Förslag till er' })
      await suggestions.getByRole('listitem').first().waitFor()
      await tabTo(page, suggestions.getByRole('link').first())
    } finally {
      await forget(await chosenId(page))
    }
  })
})
