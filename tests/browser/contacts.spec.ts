import { seedId } from '@mellanrum/seed/seed-id'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { openVisitor } from '../support/browser.ts'
import { askApi, expectAccessible, type Made, open, ownWords, phone, widths } from '../support/editing.ts'

/** Somebody else, in a browser of their own. */
const others: BrowserContext[] = []
afterEach(async () => {
  await Promise.all(others.splice(0).map((one) => one.close()))
})
async function openAs(as: 'PARTNER' | 'COORDINATOR', path: string): Promise<Page> {
  const visitor = await openVisitor({ as, reducedMotion: 'reduce' })
  others.push(visitor)
  const page = await visitor.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(path)
  return page
}

async function make(type: string, input: Record<string, unknown>): Promise<string> {
  const query = `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) {
    ... on MutationCreate${type}Success { data { id } } } }`
  return (await askApi<Made>(query, { input })).made.data.id
}

/** An organisation with a need, that nobody signs in for. */
async function makeSeeker() {
  const [name, text] = [ownWords().slice(0, 13), ownWords()]
  const organisationId = await make('Organisation', { name, kind: 'COMPANY' })
  return { organisationId, name, text, needId: await make('Need', { kind: 'TIME', text, organisationId }) }
}

/** The municipality that the invented partner speaks for. */
const municipality = 'Älvkustens kommun'

describe('asking for contact', () => {
  it('from a need, on a phone: a coordinator who spoke with them notes a yes, and both see how to reach each other', async () => {
    const { name, needId, text } = await makeSeeker()
    const page = await open(`/behov/${needId}`, { ...phone, as: 'PARTNER' })
    await page.getByRole('link', { name: 'Be om att få kontakt' }).click()
    await page.getByRole('heading', { level: 1, name: `Be om att få kontakt med ${name}` }).waitFor()
    // The message is begun from the need's own words, and can be changed.
    const message = page.getByLabel('Meddelande')
    expect(await message.inputValue()).toContain(`”${text}”`)
    await message.fill('Vi har tid i vår.')
    await page.getByLabel('Så når de dig').fill('Ada, 070-000 00 00')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Skicka' }).click()
    await page.getByText(`Ingen från ${name} loggar in här än.`, { exact: false }).waitFor()
    await expectAccessible(page)

    const coordinator = await openAs('COORDINATOR', '/kontakter')
    await coordinator.getByRole('heading', { name: /Väntar på en samordnare/ }).waitFor()
    await coordinator.getByRole('link', { name: `${municipality} vill ha kontakt med ${name}` }).click()
    await coordinator.getByText('Vi har tid i vår.').waitFor()
    expect(await coordinator.getByText('070-000 00 00').count()).toBe(0)
    await coordinator.getByRole('radio', { name: 'Ja, gärna' }).check()
    await coordinator.getByLabel('Så når de er').fill('Bo, bo@example.org')
    await coordinator.getByRole('button', { name: 'Skicka svaret' }).click()
    await coordinator.getByText('070-000 00 00', { exact: false }).waitFor()

    await page.reload()
    await page.getByText('Ni har båda sagt ja.', { exact: false }).waitFor()
    await page.getByText('Bo, bo@example.org').waitFor()
    // What comes next: something to do together, with both already in it.
    await page.getByRole('link', { name: 'Lägg till ett samarbete' }).click()
    await page.getByRole('button', { name: `Ta bort ${name}` }).waitFor()
    await page.getByRole('button', { name: `Ta bort ${municipality}` }).waitFor()
  })

  it('is answered by keyboard by the side that is asked, whom the start page tells of it', async () => {
    const page = await open('/logga-in', { as: 'PARTNER' })
    const askedId = seedId('Organisation', 'alvkustens-kommun')
    const { organisationId, name } = await makeSeeker()
    const query = `mutation ($input: AskForContactInput!) { made: askForContact(input: $input) {
      ... on MutationAskForContactSuccess { data { id } } } }`
    const input = { askingId: organisationId, askedId, message: 'Hej', reach: 'Bo' }
    const { made } = await askApi<Made>(query, { input })
    await page.goto('/')
    await page.getByRole('link', { name: /vill ha kontakt med er/ }).click()
    await page.getByRole('heading', { name: /Väntar på ert svar/ }).waitFor()
    await page.getByRole('link', { name: `${name} vill ha kontakt med ${municipality}` }).click()
    await page.getByRole('group', { name: 'Ert svar' }).waitFor()
    // The group of answers is one stop for Tab; arrows move within it.
    await page.getByRole('radio', { name: 'Ja, gärna' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByLabel('Fråga oss igen').waitFor()
    await page.getByRole('button', { name: 'Skicka svaret' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('inte just nu, till', { exact: false }).first().waitFor()
    expect(page.url()).toContain(made.data.id)
  })

  it.each(widths)('lists contacts within reach of everybody, %d pixels wide', async (width) => {
    const page = await open('/en/kontakter', { viewport: { width, height: 800 } })
    await page.getByRole('heading', { level: 1, name: 'Contacts' }).waitFor()
    await page.getByLabel('Status').selectOption('AGREED')
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })
})
