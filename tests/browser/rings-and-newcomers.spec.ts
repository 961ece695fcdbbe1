import { seedId } from '@mellanrum/seed/seed-id'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { findBarriers } from '../support/barriers.ts'
import { openVisitor } from '../support/browser.ts'
import { forget } from '../support/forget.ts'

let visitor: BrowserContext | undefined
afterEach(async () => {
  await visitor?.close()
  visitor = undefined
})

const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
  visitor = await openVisitor({ reducedMotion: 'reduce', ...options })
  const page = await visitor.newPage()
  await page.goto(path)
  return page
}

/** The planted ring of a hotel, a repair shop and a shop for used things. */
const hotel = seedId('Organisation', 'hotell-bjorkallen')
const ringOf = (page: Page) =>
  page
    .getByRole('article')
    .filter({ hasText: 'Hotell Björkallén' })
    .filter({ hasText: 'Verkstan Lagat' })
    .filter({ hasText: 'Återbruksbutiken Varvet' })
    .last()

const axe = async (page: Page) => {
  expect(await findBarriers(page)).toEqual([])
}

describe('a ring of needs and offers', () => {
  it('stands among what an organisation is suggested, says how help goes around, and remembers a wish to take part', async () => {
    const page = await open(`/synergier/${hotel}`)
    await page.getByRole('link', { name: /^Ni ingår också i/ }).click()
    const ring = page.locator('#ringar').getByRole('article').filter({ hasText: 'Verkstan Lagat' }).first()
    await ring
      .getByText(
        'Ni kan få hjälp av Verkstan Lagat, som kan få hjälp av Återbruksbutiken Varvet, som kan få hjälp av er.',
      )
      .waitFor()
    expect(await ring.getByRole('listitem').count()).toBe(3)
    expect(await ring.locator('mark').count()).toBeGreaterThan(5)
    await ring.getByRole('button', { name: 'Vi vill vara med' }).click()
    await ring.getByText('Ni vill vara med. De andra ser det hos sig.').waitFor()
    await page.goto(`/synergier/${seedId('Organisation', 'verkstan-lagat')}`)
    await page.locator('#ringar').getByText('Vill vara med: Hotell Björkallén.').waitFor()
    await page.goto(`/synergier/${hotel}`)
    await ring.getByRole('button', { name: 'Ångra' }).click()
    await ring.getByRole('button', { name: 'Vi vill vara med' }).waitFor()
  })

  it('is seen with all others by a coordinator, who can put it aside, take that back and carry it on to a mini-network', async () => {
    const page = await open('/ringar')
    const ring = ringOf(page)
    await ring.waitFor()
    await axe(page)
    await ring.getByRole('button', { name: 'Inte nu' }).click()
    await page.getByRole('menuitem', { name: 'Ringen håller inte' }).click()
    await page.getByText('Ringen håller inte. Den är borta från din lista.').last().waitFor()
    await page.getByRole('button', { name: 'Ångra' }).last().click()
    await ring.getByRole('link', { name: 'Bilda ett mininätverk' }).click()
    await page.getByRole('heading', { name: 'Vem kan hjälpa vem' }).waitFor()
    for (const name of ['Hotell Björkallén', 'Verkstan Lagat', 'Återbruksbutiken Varvet'])
      expect(await page.getByRole('columnheader', { name }).count()).toBe(1)
  })

  it('reads in English, on a phone, with nothing for axe to find', async () => {
    const page = await open(`/en/synergier/${hotel}`, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' })
    await page
      .getByText(
        'You can get help from Verkstan Lagat, who can get help from Återbruksbutiken Varvet, who can get help from you.',
      )
      .waitFor()
    await axe(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })
})

const add = async (page: Page, path: string, what: { text: string; kind: string }) => {
  await page.goto(path)
  await page.getByRole('textbox').first().fill(what.text)
  await page.getByLabel('Vilken sorts hjälp gäller det?', { exact: true }).selectOption({ label: what.kind })
  await page.getByRole('button', { name: 'Spara' }).click()
  await page.getByRole('heading', { level: 1, name: what.text }).waitFor()
}

describe('a newcomer', () => {
  it('is told what would help while little is known, and sees whom to work with once two needs and an offer are saved', async () => {
    const page = await open('/organisationer/ny')
    await page.getByLabel('Namn', { exact: true }).fill('Prov Byggfirman Vinkelhaken')
    await page.getByLabel('Typ', { exact: true }).selectOption({ label: 'företag' })
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByRole('heading', { level: 1, name: 'Prov Byggfirman Vinkelhaken' }).waitFor()
    const id = decodeURIComponent(new URL(page.url()).pathname.split('/').pop() ?? '')
    try {
      await page.goto(`/synergier/${id}`)
      await page.getByText('Vi vet för lite om er för att föreslå något.').waitFor()
      await axe(page)
      await page.getByRole('link', { name: 'Lägg till ert första behov' }).click()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await add(page, `/behov/ny?for=${id}`, {
        text: 'Någon som kan ta emot fönster och dörrar som blir över när vi bygger om',
        kind: 'kontakter',
      })
      await add(page, `/behov/ny?for=${id}`, {
        text: 'Hjälp att räkna ut klimatpåverkan innan vi lämnar ett anbud',
        kind: 'kompetens',
      })
      await add(page, `/erbjudanden/ny?for=${id}`, {
        text: 'Två snickare en fredag i månaden för den som behöver laga inredning',
        kind: 'kompetens',
      })
      await page.goto(`/synergier/${id}`)
      const card = page.getByRole('article').filter({ hasText: 'Byggvaruhuset Spiken' }).last()
      await card.waitFor()
      expect(await card.locator('mark').count()).toBeGreaterThan(1)
      // Others write in the same network meanwhile, and may bring a third suggestion: then the list is quiet no more.
      const help = page.getByText('Det är få förslag. Det här skulle hjälpa:')
      const isHelped = async () => (await help.count()) > 0 || (await page.getByRole('article').count()) > 2
      await expect.poll(isHelped).toBe(true)
    } finally {
      await forget(id)
    }
  })
})

describe('a question that is too narrow to gather around', () => {
  it('says what is missing, and leads on to the nearest one about which some should meet', async () => {
    const page = await open(`/mininatverk/ny?kring=${seedId('Need', 'behov-sagverket-kvistbacken-2')}`)
    await page.getByText('Färre än tre organisationer har något att göra med just den här frågan ännu.').waitFor()
    await axe(page)
    await page.getByRole('link', { name: 'Se vilka som borde träffas där' }).click()
    await page.getByRole('heading', { name: 'Vilka och varför' }).waitFor()
  })
})
