import { daysAfter } from '@mellanrum/graph-api/shared/days'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { currentDay } from '../support/current-day.ts'
import { askApi, expectAccessible, make, phone, uniqueWords } from '../support/editing.ts'
import { isSame, listening, type Member, mark, member } from '../support/member.ts'

interface Partner {
  readonly id: string
  readonly name: string
}

const makePartner = async (): Promise<Partner> => {
  const name = uniqueWords().slice(0, 13)
  return { id: await make('Organisation', { name, kind: 'COMPANY' }), name }
}
const words = () => uniqueWords().slice(0, 17)
/** Saves the form that has a field: others on the page have a button of the same name. */
const saveWith = (page: Page, label: string | RegExp) =>
  page
    .locator('form', { has: page.getByLabel(label) })
    .getByRole('button', { name: 'Spara', exact: true })
    .press('Enter')
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).press('Enter')

/** Puts five together around a need, the last of them by hand, says why each is asked, and forms it. @returns its id */
async function compose(page: Page, given: { name: string; partners: readonly Partner[] }): Promise<string> {
  const last = given.partners.at(-1)
  await page.getByRole('combobox', { name: 'Lägg till någon' }).fill(last?.name ?? '')
  await page.getByRole('option', { name: last?.name ?? '' }).click()
  for (const one of given.partners) {
    await page.getByLabel(`Därför bjuder vi in ${one.name}`).fill(`${one.name} mäter samma sak.`)
  }
  await page.getByLabel('Namn', { exact: true }).fill(given.name)
  await page.getByLabel('Varför ses ni?').fill('Att dela siffror.')
  await expectAccessible(page)
  await press(page, 'Bilda mininätverket')
  await page.getByRole('heading', { level: 1, name: given.name }).waitFor()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** Gives a member's place to another, on the network's page. */
async function swap(page: Page, gone: Partner, coming: Partner): Promise<void> {
  await page.getByRole('link', { name: `Byt ut ${gone.name}` }).click()
  await page.getByRole('combobox', { name: /^Byt ut/ }).fill(coming.name)
  await page.getByRole('option', { name: coming.name }).click()
  await page.getByLabel(`Därför bjuder vi in ${coming.name}`).fill('Ni har en mätare till.')
  await press(page, 'Byt')
  await page.getByRole('link', { name: coming.name, exact: true }).waitFor()
  expect(await page.getByRole('main').getByRole('link', { name: gone.name, exact: true }).count()).toBe(0)
}

/** One of the five answers in their own browser, from the notice that they were sent. @returns their page */
async function answer(one: Member, path: string, words: { notice: RegExp; yes: string; isIn: string; reason: string }) {
  const page = await one.visit(path, phone)
  await page.getByRole('link', { name: words.notice }).first().click()
  await page.getByText(words.reason, { exact: false }).first().waitFor()
  await expectAccessible(page)
  await press(page, words.yes)
  await page.getByRole('heading', { name: words.isIn, exact: true }).waitFor()
  await mark(page)
  return page
}

const answerByApi = (one: Member, id: string, organisationId: string) =>
  one.ask(
    `mutation ($id: ID!, $organisationId: ID!) { answerMiniNetworkInvitation(id: $id, organisationId: $organisationId,
      takesPart: true) { __typename } }`,
    { id, organisationId },
  )

/** They decide on a day, note what was said, and what is next. */
async function meet(page: Page): Promise<void> {
  await press(page, 'Bestäm en träff')
  await page.getByLabel(/^Dag/).fill(daysAfter(currentDay(), 9))
  await page.getByLabel('Börjar').fill('09:30')
  await page.getByLabel('Plats eller länk').fill('Kajen')
  await saveWith(page, 'Plats eller länk')
  await page.getByText('Kajen').first().waitFor()
  await page
    .getByRole('button', { name: /^Ändra/ })
    .last()
    .press('Enter')
  await page.getByLabel('Anteckningar').fill('Vi delar mätdata från och med våren.')
  await saveWith(page, 'Anteckningar')
  await page.getByText('Vi delar mätdata från och med våren.').waitFor()
  await press(page, 'Skriv ett nästa steg')
  await page.getByRole('textbox', { name: /^Nästa steg/ }).fill('Köp en mätare')
  await saveWith(page, /^Nästa steg/)
  await page.getByText('Köp en mätare').waitFor()
  await expectAccessible(page)
}

/** What came of it, and the story that is told of it. */
async function close(page: Page): Promise<void> {
  await page.getByLabel('Vad kom ni fram till?').fill('En gemensam mätpunkt.')
  await press(page, 'Vi är klara')
  await press(page, 'Dela som berättelse')
  await expectAccessible(page)
  await press(page, 'Spara')
  await page.waitForURL(/\/berattelser\/sto_/)
  await page.getByText('En gemensam mätpunkt.').first().waitFor()
}

it('five partners in browsers of their own form a mini-network, change it, meet, close it and tell what came of it', async () => {
  const partners = await Promise.all(Array.from({ length: 5 }, makePartner))
  const [first, second, third, fourth, gone] = partners as [Partner, Partner, Partner, Partner, Partner]
  const coming = await makePartner()
  const needId = await make('Need', { kind: 'DATA', text: uniqueWords(), organisationId: first.id })
  const [ada, bo, cleo] = [await member(first.id), await member(second.id), await member(coming.id)]
  const [dag, eva] = [await member(third.id), await member(fourth.id)]

  const four = partners.slice(0, 4).map(({ id }) => id)
  const page = await ada.visit(`/mininatverk/ny?kring=${needId}&med=${four.join(',')}`, phone)
  const name = words()
  const id = await compose(page, { name, partners })
  await swap(page, gone, coming)
  await mark(page)
  await listening(page)
  // Who works with whom, as a coordinator has it open.
  const map = await (await member()).visit(`/karta?organisation=${second.id}`)
  await map.getByRole('link', { name, exact: true }).first().waitFor()
  await listening(map)

  const invited = await answer(bo, '/notiser', {
    ...{ notice: new RegExp(name), yes: 'Vi är med', isIn: `${second.name} är med` },
    reason: `${second.name} mäter samma sak.`,
  })
  const swapped = await answer(cleo, '/en/notiser', {
    ...{ notice: new RegExp(name), yes: 'We are in', isIn: `${coming.name} is in` },
    reason: 'Ni har en mätare till.',
  })
  await Promise.all([answerByApi(dag, id, third.id), answerByApi(eva, id, fourth.id)])
  // Who formed it said yes by that.
  await expect.poll(() => page.getByText('har sagt ja', { exact: true }).count()).toBe(5)
  expect(await page.getByText(/inbjuden, har inte svarat|av 5 har sagt ja/).count()).toBe(0)
  expect(await isSame(page)).toBe(true)

  await meet(page)
  // Whoever was asked reads of it without loading the page again, and takes it into their own calendar.
  await invited.getByText('Köp en mätare').waitFor()
  await swapped.getByText('Vi delar mätdata från och med våren.').waitFor()
  await invited.getByText('träffas', { exact: true }).waitFor()
  const file = await invited.getByRole('link', { name: 'Lägg i kalendern' }).getAttribute('href')
  const calendar = await (await invited.request.get(file ?? '')).text()
  expect(calendar).toContain('LOCATION:Kajen')
  // 09:30 in Stockholm, in winter or in summer.
  expect(calendar).toMatch(new RegExp(`DTSTART:${daysAfter(currentDay(), 9).replaceAll('-', '')}T0[78]3000Z`))

  await close(page)
  await invited.getByText('En gemensam mätpunkt.').waitFor()
  expect(await Promise.all([isSame(invited), isSame(swapped), isSame(map)])).toEqual([true, true, true])
  // What has ended joins nobody any longer.
  await map.getByRole('link', { name, exact: true }).first().waitFor({ state: 'detached' })
  const { miniNetwork } = await askApi<{
    miniNetwork: { status: string; members: { edges: { node: { id: string } }[] } }
  }>('query ($id: ID!) { miniNetwork(id: $id) { status members(first: 10) { edges { node { id } } } } }', { id })
  expect(miniNetwork.status).toBe('CLOSED')
  const members = miniNetwork.members.edges.map(({ node }) => node.id)
  expect(members.sort()).toEqual([...four, coming.id].sort())
})
