import { randomUUID } from 'node:crypto'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { findBarriers } from '../support/barriers.ts'
import { openVisitor } from '../support/browser.ts'
import { askApi } from '../support/editing.ts'

let visitor: BrowserContext | undefined
afterEach(async () => {
  await visitor?.close()
  visitor = undefined
})

const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 } }

const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
  visitor = await openVisitor(options)
  const page = await visitor.newPage()
  await page.goto(path)
  return page
}

const own = (word: string) => `${word} ${randomUUID().slice(0, 6)}`
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
/** What is rare or cannot be meant by mistake stands in a menu. */
const fromMenu = async (page: Page, action: string, menu = 'Fler åtgärder') => {
  await page.getByRole('button', { name: menu, exact: true }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

const save = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true })

/** Nothing that axe knows of is wrong, and nothing sticks out to the side. */
async function isSound(page: Page): Promise<void> {
  expect(await findBarriers(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
}

/** Adds a gathering through the API, to have one of its own. */
async function gathering(title: string): Promise<string> {
  const query = `mutation ($title: String!) { createGathering(input: { title: $title, kind: WEBINAR }) {
    ... on MutationCreateGatheringSuccess { data { id } } } }`
  const { createGathering } = await askApi<{ createGathering: { data: { id: string } } }>(query, { title })
  return createGathering.data.id
}

describe('a theme', () => {
  it('is added on a phone, kept over a reload, found under its focus area, ended and taken up again', async () => {
    const label = own('Återbrukade fönster')
    const page = await open('/teman', phone)
    await page.getByRole('link', { name: 'Lägg till ett tema' }).click()
    await page.getByLabel('Vad heter temat på svenska?').fill(label)
    await save(page).click()
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Vilket fokusområde/ })
      .waitFor()
    await isSound(page)
    await page.reload()
    await page.getByText('Vi tog fram det du skrev förra gången.').waitFor()
    expect(await page.getByLabel('Vad heter temat på svenska?').inputValue()).toBe(label)
    await page.getByLabel(/^Vad heter det på engelska/).fill('Reused windows')
    await page.getByLabel('Vilket fokusområde hör det till?').selectOption({ label: 'Energi och byggd miljö' })
    await page.getByLabel(/^Andra svenska ord/).fill('begagnade fönster\ngamla fönster')
    await save(page).click()
    await heading(page, label).waitFor()
    await page.getByText('begagnade fönster och gamla fönster').waitFor()
    await isSound(page)
    await fromMenu(page, 'Avsluta temat')
    await page.getByRole('button', { name: 'Ta upp temat igen' }).waitFor()
    await page.getByRole('button', { name: 'Ångra' }).click()
    await page.getByRole('button', { name: 'Fler åtgärder', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Ändra' }).click()
    await page.getByLabel(/^Andra svenska ord/).fill('begagnade fönster')
    await save(page).click()
    await heading(page, label).waitFor()
    await fromMenu(page, 'Avsluta temat')
    await page.getByRole('button', { name: 'Ta upp temat igen' }).waitFor()
    await page.goto('/teman')
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    expect(await page.getByRole('link', { name: label }).count()).toBe(0)
  })

  it('speaks English too', async () => {
    const page = await open('/en/teman/ny')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^What is the theme called in Swedish/ })
      .waitFor()
    await page.getByText('Fill this in.').first().waitFor()
  })
})

describe('a climate challenge', () => {
  it('is added on a phone, taken on by us, changed and ended', async () => {
    const title = own('Halverat matsvinn')
    const page = await open('/organisationer', phone)
    await page.evaluate(async () => {
      const body = JSON.stringify({ query: '{ organisations(first: 1) { nodes { id name } } }' })
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch('/graphql', { method: 'POST', headers, body })
      const { data } = await answer.json()
      localStorage.setItem('mellanrum.organisation', JSON.stringify(data.organisations.nodes[0]))
    })
    await page.goto('/utmaningar')
    await page.getByRole('link', { name: 'Lägg till en klimatutmaning' }).click()
    await page.getByLabel('Titel', { exact: true }).fill(title)
    await page.getByLabel(/^Beskrivning/).fill('Varje kök väger det som kastas.')
    await isSound(page)
    await save(page).click()
    await heading(page, title).waitFor()
    await page.getByText('Ingen partner har åtagit sig den än.').waitFor()
    await page.getByRole('button', { name: /åtar sig den$/ }).click()
    await page.getByRole('button', { name: 'Avsluta vårt åtagande' }).click()
    await page.getByRole('button', { name: 'Ångra' }).click()
    await page.getByRole('button', { name: 'Avsluta vårt åtagande' }).click()
    await page.getByText('Ingen partner har åtagit sig den än.').waitFor()
    await isSound(page)
    await page.getByRole('link', { name: 'Ändra' }).click()
    await page.getByLabel(/^Beskrivning/).fill('Varje kök väger det som kastas, varje dag.')
    await save(page).click()
    await page.getByText('Varje kök väger det som kastas, varje dag.').waitFor()
    await fromMenu(page, 'Avsluta utmaningen')
    await page.getByRole('button', { name: 'Ta upp utmaningen igen' }).waitFor()
  })
})

describe('a gathering', () => {
  it('keeps its hours, wants a day for them, and is called off and on again', async () => {
    const title = own('Studiebesök')
    const page = await open('/traffar/ny', phone)
    await page.getByLabel('Titel', { exact: true }).fill(title)
    await page.getByLabel(/^Klockan/).fill('13:00')
    await save(page).click()
    await page.getByRole('alert').getByRole('link', { name: /^Dag/ }).click()
    await page.getByLabel(/^Dag/).fill('2027-05-12')
    await page.getByLabel(/^till/).fill('12:00')
    await save(page).click()
    await page.getByRole('alert').getByRole('link', { name: /^till/ }).waitFor()
    await page.getByLabel(/^till/).fill('15:30')
    await save(page).click()
    await heading(page, title).waitFor()
    await page.getByText('12 maj 2027 kl. 13:00–15:30').waitFor()
    await page.getByRole('link', { name: 'Ändra' }).click()
    await page.getByLabel(/^Dag/).fill('2027-05-13')
    await save(page).click()
    await page.getByText('13 maj 2027 kl. 13:00–15:30').waitFor()
    await fromMenu(page, 'Ställ in träffen')
    await page.getByText('inställd', { exact: true }).waitFor()
    await isSound(page)
    await page.getByRole('button', { name: 'Träffen blir av ändå' }).click()
    await fromMenu(page, 'Ställ in träffen')
    await page.getByRole('button', { name: 'Träffen blir av ändå' }).waitFor()
  })

  it('gets a reflection that is changed, withdrawn and brought back', async () => {
    const id = await gathering(own('Webbinarium'))
    const page = await open(`/reflektioner/ny?traff=${id}`, phone)
    await page.getByLabel('Fråga', { exact: true }).fill('Vad tar ni med er?')
    await page.getByLabel('Din reflektion').fill('Att vi borde mäta mer.')
    await save(page).click()
    await page.getByRole('link', { name: 'Att vi borde mäta mer.' }).click()
    await heading(page, 'Reflektioner').waitFor()
    await isSound(page)
    await page.getByRole('link', { name: 'Ändra' }).click()
    await page.getByLabel('Din reflektion').fill('Att vi borde mäta mindre och göra mer.')
    await save(page).click()
    await page.getByText('Att vi borde mäta mindre och göra mer.').waitFor()
    await fromMenu(page, 'Dra tillbaka')
    await page.getByText('tillbakadragen', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Ångra' }).click()
    await page.getByText('tillbakadragen', { exact: true }).waitFor({ state: 'detached' })
  })

  it('gets a self-assessment that all can answer, and loses it again', async () => {
    const id = await gathering(own('Lärandeträff'))
    const page = await open(`/traffar/${id}`, phone)
    await page.getByText('Lägg till en självskattning').click()
    await page.getByLabel('Vad handlar den om?').fill('Delat lärande')
    await save(page).click()
    await page.getByText('Fyll i det här.').waitFor()
    await page.reload()
    expect(await page.getByLabel('Vad handlar den om?').inputValue()).toBe('Delat lärande')
    await page.getByLabel('Vad ska alla svara på?').fill('Hur bra är vi på att berätta om misstag?')
    await isSound(page)
    await save(page).click()
    await page.getByText('Svara själv').waitFor()
    await page.getByText('Hur bra är vi på att berätta om misstag?').waitFor()
    await fromMenu(page, 'Ta bort självskattningen', 'Fler åtgärder: Hur bra är vi på att berätta om misstag?')
    await page.getByText('Svara själv').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Ångra' }).click()
    await page.getByText('Svara själv').waitFor()
  })
})

describe('an organisation', () => {
  it('is ended, is in no list then, and is taken up again', async () => {
    const name = own('Vindelns snickeri')
    const page = await open('/organisationer/ny', phone)
    await page.getByLabel('Namn', { exact: true }).fill(name)
    await page.getByLabel('Typ', { exact: true }).selectOption({ label: 'företag' })
    await save(page).click()
    await heading(page, name).waitFor()
    await fromMenu(page, 'Avsluta organisationen')
    await page.getByText('avslutad', { exact: true }).waitFor()
    await isSound(page)
    const address = page.url()
    await page.goto(`/organisationer?namn=${encodeURIComponent(name)}`)
    await page.getByText('Inget stämmer med det du valde.').waitFor()
    await page.goto(address)
    await page.getByRole('button', { name: 'Ta upp organisationen igen' }).click()
    await fromMenu(page, 'Avsluta organisationen')
    await page.getByRole('button', { name: 'Ta upp organisationen igen' }).waitFor()
  })
})

describe('a story', () => {
  it('is withdrawn, is in no list then, and is brought back', async () => {
    const title = own('När vi räknade fel')
    const page = await open('/berattelser/ny', phone)
    await page.getByLabel('Titel', { exact: true }).fill(title)
    await page.getByLabel('Berättelsen').fill('Vi räknade samma kilowattimme två gånger.')
    await save(page).click()
    await heading(page, title).waitFor()
    const address = page.url()
    await fromMenu(page, 'Dra tillbaka')
    await page.getByText('tillbakadragen', { exact: true }).waitFor()
    await isSound(page)
    await page.goto('/berattelser')
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('link', { name: title }).count()).toBe(0)
    await page.goto(address)
    await page.getByRole('button', { name: 'Ta fram den igen' }).click()
    await fromMenu(page, 'Dra tillbaka')
    await page.getByRole('button', { name: 'Ta fram den igen' }).waitFor()
  })
})
