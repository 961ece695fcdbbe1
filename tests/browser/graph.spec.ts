import { randomUUID } from 'node:crypto'
import { seedId } from '@mellanrum/seed/seed-id'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { findBarriers } from '../support/barriers.ts'
import { openVisitor } from '../support/browser.ts'
import { askApi, type Made } from '../support/editing.ts'
import { picture } from '../support/picture.ts'

let visitor: BrowserContext | undefined

async function open(path: string, options: Parameters<typeof openVisitor>[0] = {}): Promise<Page> {
  visitor = await openVisitor({ reducedMotion: 'reduce', ...options })
  const page = await visitor.newPage()
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** One of the seed: what other tests make meanwhile may be better connected, and is gone again. */
const around = { id: seedId('Organisation', 'alvstrandens-bostader'), name: 'Älvstrandens bostäder' }

/** Opens the map around an organisation. */
async function openAround(options: Parameters<typeof openVisitor>[0] = {}): Promise<{ page: Page; name: string }> {
  const page = await open(`/karta/${around.id}`, options)
  await page.getByRole('heading', { level: 1, name: around.name }).waitFor()
  return { page, name: around.name }
}

const textOf = async (place: Locator) => ((await place.textContent()) ?? '').trim()
const spoken = (page: Page) => page.locator('[aria-live="polite"]').first()

afterEach(async () => {
  await visitor?.close()
  visitor = undefined
})

describe('the picture by mouse', () => {
  it('leads from one to the next through the list, remembers the way and goes back', async () => {
    const { page, name } = await openAround()
    expect(new URL(page.url()).pathname).toMatch(/^\/karta\/org_/)
    expect(await picture(page).getAttribute('aria-label')).toContain(name)
    const relation = page.getByRole('region', { name: 'Listan' }).locator('h2 + ul li > button').first()
    await relation.click()
    await page.getByRole('navigation', { name: 'Senast visade' }).getByRole('button', { name }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name }).waitFor()
  })

  it('filters list and picture together, in the address', async () => {
    const { page } = await openAround()
    const people = page.getByRole('heading', { level: 2, name: /medarbetare/i })
    await people.waitFor()
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByLabel(/Personer/).uncheck()
    await people.waitFor({ state: 'detached' })
    expect(new URL(page.url()).searchParams.get('utan')).toBe('person')
    await page.reload()
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    expect(await people.count()).toBe(0)
  })

  it('shows the same relations as a table that sorts', async () => {
    const { page } = await openAround()
    const list = page.getByRole('region', { name: 'Listan' })
    // Whom it works with follows from the relations, and stands beside them.
    const groups = await list.locator('h2:not(:has-text("Samarbetar med")) span').allInnerTexts()
    const total = groups.reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0)
    await list.getByRole('button', { name: 'Tabell' }).click()
    await list.locator('tbody tr').first().waitFor()
    expect(await list.locator('tbody tr').count()).toBe(total)
    await list.getByRole('button', { name: 'Kopplingar' }).click()
    expect(await textOf(list.locator('th[aria-sort="ascending"]'))).toContain('Kopplingar')
  })
})

describe('the picture by keyboard', () => {
  it('walks by angle, says where it is, makes a focus, goes back and leaves', async () => {
    const { page, name } = await openAround()
    await picture(page).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => textOf(spoken(page))).toMatch(/, .*koppling/)
    const said = (await textOf(spoken(page))).split(',')[0] ?? ''
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: said }).waitFor()
    expect(await picture(page).evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Backspace')
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('kartans-lista')
  })

  it('searches with a slash', async () => {
    const { page } = await openAround()
    await picture(page).focus()
    await page.keyboard.press('/')
    await page.keyboard.type('åter')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: 'Senast visade' }).waitFor()
  })
})

describe('the relation form', () => {
  const query = `mutation ($input: CreateInitiativeInput!) { made: createInitiative(input: $input) {
    ... on MutationCreateInitiativeSuccess { data { id } } } }`
  /** An initiative of this test's own, so that no relation of the seed is touched. */
  const makeInitiative = async (): Promise<string> => {
    // Words that no other text has: it resembles nothing, and so takes no place in other tests' lists.
    const [title, summary] = [randomUUID(), randomUUID()]
    const input = { title, summary, language: 'SV', status: 'IDEA' }
    const { made } = await askApi<Made>(query, { input })
    return made.data.id
  }
  /** As on an old phone on a bus: six times slower, and every answer is late. */
  const slowDown = async (page: Page) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await session.send('Network.enable')
    const conditions = { offline: false, latency: 300, downloadThroughput: 200_000, uploadThroughput: 100_000 }
    await session.send('Network.emulateNetworkConditions', conditions)
  }

  it.each([
    ['', async () => {}],
    [' on a slow device and a slow line', slowDown],
  ])(
    'makes a relation and takes it back%s',
    async (_how, prepare) => {
      const page = await open(`/karta/${await makeInitiative()}`)
      await prepare(page)
      await page.getByRole('button', { name: 'Lägg till en koppling' }).click()
      const form = page.getByRole('form', { name: 'Lägg till en koppling' })
      await form.getByRole('combobox').first().selectOption({ label: 'bidrar till' })
      const field = form.getByRole('combobox', { name: 'Vem eller vad väljer du?' })
      await field.click()
      const options = page.getByRole('listbox').getByRole('option')
      await options.nth(3).waitFor()
      await field.press('ArrowDown')
      await field.press('ArrowDown')
      const chosen = await textOf(options.and(page.locator('[aria-selected="true"]')))
      expect(chosen).toBe(await textOf(options.nth(1)))
      await field.press('Enter')
      await form.getByRole('button', { name: `Byt ${chosen}` }).waitFor()
      await form.getByRole('button', { name: 'Spara', exact: true }).click()
      await page.getByText('Kopplingen är sparad.').first().waitFor()
      const row = page.getByRole('region', { name: 'Listan' }).locator('li', { hasText: chosen }).first()
      await row.getByRole('button', { name: `Åtgärder för ${chosen}` }).click()
      await page.getByRole('menuitem', { name: 'Avsluta: bidrar till' }).click()
      await page.getByText(`Kopplingen till ${chosen} är avslutad.`).first().waitFor()
      await row.waitFor({ state: 'detached' })
      // A device that is four times slower, on a machine that runs other tests beside it.
    },
    300_000,
  )
})

describe('questions to the map', () => {
  it.each([
    ['bridges', 'Vilka håller ihop nätet?'],
    ['challenges', 'Klimatutmaningar med färre än två partner'],
    ['needs', 'Behov som ingen möter'],
    ['motivations', 'Vilka delar en förhoppning eller farhåga, och vilka har kommit vidare?'],
    ['news', 'Vad har hänt sedan förra träffen?'],
    ['parallels', 'Vilka gör något liknande?'],
    ['synergies', 'Vilka kan vi samarbeta med?'],
  ])('answers %s with a sentence at an address of its own', async (lens, question) => {
    const page = await open('/karta/allt')
    await page.getByRole('region', { name: 'Listan' }).getByRole('button', { name: question }).click()
    await page.getByRole('heading', { level: 1, name: question }).waitFor()
    expect(new URL(page.url()).searchParams.get('lins')).toBe(lens)
    const sentence = page.getByRole('region', { name: 'Listan' }).locator('header p[role="status"]')
    await sentence.waitFor()
    expect((await textOf(sentence)).length).toBeGreaterThan(20)
  })
})

describe('the picture for everyone', () => {
  const ways = [
    { language: 'sv', path: '/karta/allt', colorScheme: 'light', width: 1366 },
    { language: 'sv', path: '/karta/allt', colorScheme: 'dark', width: 360 },
    { language: 'en', path: '/en/karta/allt', colorScheme: 'dark', width: 1366 },
    { language: 'en', path: '/en/karta/allt', colorScheme: 'light', width: 320 },
  ] as const

  it.each(ways)('axe finds nothing and nothing is cut off: $language, $colorScheme, $width px', async (way) => {
    const { path, colorScheme, width } = way
    const page = await open(path, { colorScheme, viewport: { width, height: 740 } })
    const start = page.locator('#kartans-lista section li button').last()
    await start.waitFor()
    expect(await findBarriers(page)).toEqual([])
    await start.click()
    await page.waitForURL(/karta\/[a-z]{3}_/)
    await page.locator('#kartans-lista h2').first().waitFor()
    expect(await findBarriers(page)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })

  it('can be skipped', async () => {
    const page = await open('/karta/allt')
    const skip = page.getByRole('link', { name: 'Hoppa över kartan till listan' })
    await skip.focus()
    await page.keyboard.press('Enter')
    expect(page.url()).toContain('#kartans-lista')
  })
})
