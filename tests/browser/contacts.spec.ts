import { seedId } from '@mellanrum/seed/seed-id'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { openVisitor } from '../support/browser.ts'
import { expectAccessible, type Made, make, open, phone, uniqueWords, widths } from '../support/editing.ts'
import { member } from '../support/member.ts'

/** Somebody else, in a browser of their own. */
const others: BrowserContext[] = []
afterEach(async () => {
  await Promise.all(others.splice(0).map((one) => one.close()))
})
async function openAs(as: 'PARTNER' | 'COORDINATOR', path: string): Promise<Page> {
  const visitor = await openVisitor({ as, reducedMotion: 'reduce' })
  others.push(visitor)
  const page = await visitor.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(path)
  return page
}

/** An organisation with a need, that nobody signs in for. */
async function makeSeeker() {
  const [name, text] = [uniqueWords().slice(0, 13), uniqueWords()]
  const organisationId = await make('Organisation', { name, kind: 'COMPANY' })
  return { organisationId, name, text, needId: await make('Need', { kind: 'TIME', text, organisationId }) }
}

const askFor = `mutation ($input: AskForContactInput!) { made: askForContact(input: $input) {
  ... on MutationAskForContactSuccess { data { id } } } }`

/** The municipality that the invented partner speaks for. */
const municipality = 'Älvkustens kommun'

describe('asking for contact', () => {
  it('from a need, on a phone: a coordinator who spoke with them notes a yes, and they say themselves how they are reached', async () => {
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
    // How they are reached is theirs to say, to the other side alone.
    expect(await coordinator.getByLabel('Så når de er').count()).toBe(0)
    await coordinator.getByRole('button', { name: 'Skicka svaret' }).click()
    await coordinator.getByText('De har kontakt.').waitFor()
    expect(await coordinator.getByText('070-000 00 00').count()).toBe(0)

    await page.reload()
    await page.getByText(`${name} har sagt ja till en samordnare`, { exact: false }).waitFor()
    await expectAccessible(page)
    // What comes next: something to do together, with both already in it.
    await page.getByRole('link', { name: 'Lägg till ett samarbete' }).click()
    await page.getByRole('button', { name: `Ta bort ${name}` }).waitFor()
    await page.getByRole('button', { name: `Ta bort ${municipality}` }).waitFor()
  })

  it('is answered by keyboard by the side that is asked, whom the start page tells of it', async () => {
    const page = await open('/logga-in', { as: 'PARTNER' })
    const askedId = seedId('Organisation', 'alvkustens-kommun')
    const { organisationId, name } = await makeSeeker()
    const input = { askingId: organisationId, askedId, message: 'Hej', reach: 'Bo' }
    const { made } = await (await member(organisationId)).ask<Made>(askFor, { input })
    await page.goto('/')
    await page.getByRole('link', { name: /vänta[rn]? på ert svar/ }).click()
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

  it('in another’s name, in English: nothing is sent until that side has said yes itself', async () => {
    const { organisationId, name } = await makeSeeker()
    const page = await open(`/en/kontakter/ny?till=${organisationId}`, phone)
    await page.getByLabel('Your organisation').fill('Älvkustens')
    await page.getByRole('option', { name: municipality }).click()
    expect(await page.getByLabel('How they can reach you').count()).toBe(0)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText(`${municipality} is to say yes before the question is sent.`, { exact: false }).waitFor()

    const partner = await openAs('PARTNER', new URL(page.url()).pathname)
    await partner.getByRole('heading', { level: 1, name: `A coordinator suggests contact` }).waitFor()
    await partner.getByLabel('How they can reach you').fill('Ada, 070')
    await expectAccessible(partner)
    await partner.keyboard.press('Enter')
    await partner.getByText(`Nobody from ${name} signs in here yet.`, { exact: false }).waitFor()
  })

  it.each(widths)('lists contacts within reach of everybody, %d pixels wide', async (width) => {
    const page = await open('/en/kontakter', { viewport: { width, height: 800 } })
    await page.getByRole('heading', { level: 1, name: 'Contacts' }).waitFor()
    await page.getByLabel('Status').selectOption('AGREED')
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })
})
