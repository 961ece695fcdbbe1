import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { openVisitor } from '../support/browser.ts'

let visitor: BrowserContext | undefined
afterEach(async () => {
  await visitor?.close()
  visitor = undefined
})

const visit = async (options: Parameters<typeof openVisitor>[0] = {}): Promise<Page> => {
  visitor = await openVisitor(options)
  const page = await visitor.newPage()
  await page.goto('/')
  return page
}

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }

/** Says who "we" are on the start page: types a part of the name and takes the one that fits. */
const chooseOrganisation = async (page: Page, typed: string, name: string) => {
  await page.getByRole('combobox', { name: 'Vilken organisation hör du till?' }).fill(typed)
  await page.getByRole('option', { name }).click()
  await page.getByRole('heading', { name: /^Nytt för / }).waitFor()
}

describe('Vilka kan vi samarbeta med?', () => {
  it.each([
    ['on a laptop', {}],
    ['on a phone', phone],
  ])('is answered in two steps, with the reason for both sides (%s)', async (_where, options) => {
    const page = await visit(options)
    await chooseOrganisation(page, 'Älvstrand', 'Älvstrandens bostäder')
    await page.getByRole('link', { name: 'Vilka kan vi samarbeta med?' }).click()
    await page.getByRole('heading', { level: 1, name: 'Synergier för Älvstrandens bostäder' }).waitFor()
    const card = page.getByRole('article').filter({ hasText: 'Kvarkens tekniska högskola' }).last()
    await card.waitFor()
    expect(await card.getByRole('heading', { name: 'Det vinner ni' }).count()).toBe(1)
    expect(await card.getByRole('heading', { name: 'Det vinner de' }).count()).toBe(1)
    expect(await card.locator('mark').count()).toBeGreaterThan(0)
  })

  it('is answered with the keyboard alone', async () => {
    const page = await visit()
    const box = page.getByRole('combobox', { name: 'Vilken organisation hör du till?' })
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab')
      if (await box.evaluate((element) => element === document.activeElement)) break
    }
    await page.keyboard.type('Älvstrand')
    await page.getByRole('option', { name: 'Älvstrandens bostäder' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /^Nytt för / }).waitFor()
    const question = page.getByRole('link', { name: 'Vilka kan vi samarbeta med?' })
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab')
      if (await question.evaluate((element) => element === document.activeElement)) break
    }
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Synergier för Älvstrandens bostäder' }).waitFor()
  })

  it('remembers a first step, and lets it be undone', async () => {
    const page = await visit()
    await chooseOrganisation(page, 'Mejeriet', 'Mejeriet Vitklövern')
    await page.getByRole('link', { name: 'Vilka kan vi samarbeta med?' }).click()
    const card = page.getByRole('article').filter({ hasText: 'Växthuset Solrutan' }).last()
    await card.getByRole('button', { name: 'Följ' }).click()
    await card.getByText('Ni följer den här.').waitFor()
    await page.reload()
    await card.getByText('Ni följer den här.').waitFor()
    await card.getByRole('button', { name: 'Ångra' }).click()
    await card.getByRole('button', { name: 'Följ' }).waitFor()
  })
})

describe('Vilka gör redan något liknande?', () => {
  it('shows two initiatives side by side and remembers what somebody says that they are', async () => {
    const page = await visit()
    await page.getByRole('link', { name: 'Vilka gör redan något liknande?' }).click()
    const card = page.getByRole('article').filter({ hasText: 'Det här delar de' }).last()
    await card.waitFor()
    const title = (await card.getByRole('heading', { level: 2 }).textContent()) ?? ''
    const same = page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) })
    expect(await same.last().locator('mark').count()).toBeGreaterThan(0)
    await same.last().getByRole('radio', { name: 'Kompletterar varandra' }).check()
    await same
      .last()
      .getByLabel(/^Varför/)
      .fill('Den ena mäter, den andra bygger.')
    await same.last().getByRole('button', { name: 'Spara svaret' }).click()
    await page.getByText('Svaret är sparat.').last().waitFor()
    await page.goto('/parallella?svarade=ja&visa=50')
    await same.last().getByText('Den ena mäter, den andra bygger.').waitFor()
    await same.last().getByRole('button', { name: 'Ångra' }).click()
    await same.last().getByText('Hur hänger de ihop?').waitFor()
  })
})

describe('Vilka borde träffas?', () => {
  it.each([
    ['on a laptop', {}],
    ['on a phone', phone],
  ])('proposes a group around a question and forms it (%s)', async (_where, options) => {
    const page = await visit(options)
    await page.getByRole('link', { name: 'Vilka borde träffas?' }).click()
    await page.getByRole('link', { name: 'Halvera bilresorna i tätorten' }).click()
    await page.getByRole('heading', { name: 'Vem kan hjälpa vem' }).waitFor()
    expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(1)
    await page.getByLabel('Namn').fill('Morgonresan')
    await page.getByLabel('Varför ses ni?').fill('Få fler att ställa bilen hemma på vintern.')
    await page.getByRole('button', { name: 'Bilda mininätverket' }).click()
    await page.getByRole('heading', { level: 1, name: 'Morgonresan' }).waitFor()
    await page.getByText('bildas', { exact: true }).waitFor()
  })
})
