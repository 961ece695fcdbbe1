import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { expect, it } from 'vitest'
import { currentDay } from '../support/current-day.ts'
import { askApi, expectAccessible, type Made, make, phone, uniqueWords } from '../support/editing.ts'
import { isSame, listening, mark, member } from '../support/member.ts'

it('a mini-network of five is changed, invited, met and closed with a story, by three people in three browsers', async () => {
  const names = Array.from({ length: 6 }, () => uniqueWords().slice(0, 13))
  const ids: string[] = []
  for (const name of names) ids.push(await make('Organisation', { name, kind: 'COMPANY' }))
  const [convenerId = '', invitedId = '', goneId = '', comingId = ''] = [ids[0], ids[1], ids[4], ids[5]]
  const [goneName = '', comingName = '', invitedName = ''] = [names[4], names[5], names[1]]
  const name = uniqueWords().slice(0, 17)
  // As it is composed by hand; who is proposed, and by which means one composes, is `composing.spec.ts`.
  const create = `mutation ($input: CreateMiniNetworkInput!) { made: createMiniNetwork(input: $input) {
    ... on MutationCreateMiniNetworkSuccess { data { id } } } }`
  const needId = await make('Need', { kind: 'DATA', text: uniqueWords(), organisationId: convenerId })
  const input = { name, purpose: 'Att dela siffror.', memberIds: ids.slice(0, 5), convenerId, aroundIds: [needId] }
  const [ada, bo, cleo] = [await member(convenerId), await member(invitedId), await member(comingId)]
  const { id } = (await ada.ask<Made>(create, { input })).made.data

  const page = await ada.visit(`/mininatverk/${id}`, phone)
  await page.getByRole('link', { name: `Byt ut ${goneName}` }).click()
  await page.getByRole('combobox', { name: /^Byt ut/ }).fill(comingName)
  await page.getByRole('option', { name: comingName }).click()
  await page.getByLabel(`Därför bjuder vi in ${comingName}`).fill('Ni mäter samma sak.')
  await page.getByRole('button', { name: 'Byt', exact: true }).press('Enter')
  await page.getByRole('link', { name: comingName, exact: true }).waitFor()
  expect(await page.getByRole('main').getByRole('link', { name: goneName, exact: true }).count()).toBe(0)
  await mark(page)
  await listening(page)

  const invited = await bo.visit('/notiser', phone)
  await invited.getByRole('link', { name: `Ni är inbjudna till mininätverket ”${name}”` }).click()
  await invited.getByRole('button', { name: 'Vi är med', exact: true }).press('Enter')
  await invited.getByRole('heading', { name: `${invitedName} är med` }).waitFor()
  const coming = await cleo.visit('/en/notiser')
  await coming
    .getByRole('link', { name: /^You are invited/ })
    .first()
    .click()
  await coming.getByText('Ni mäter samma sak.', { exact: false }).first().waitFor()
  await coming.getByRole('button', { name: 'We are in', exact: true }).press('Enter')
  await coming.getByRole('heading', { name: `${comingName} is in`, exact: true }).waitFor()
  await expect.poll(() => page.getByText('har sagt ja', { exact: false }).count(), { timeout: 20_000 }).toBe(2)
  expect(await isSame(page)).toBe(true)

  await page.getByRole('button', { name: 'Bestäm en träff' }).press('Enter')
  await page.getByLabel('Dag').fill(daysAfter(currentDay(), 9))
  await page.getByLabel('Börjar').fill('09:30')
  await page.getByLabel('Plats eller länk').fill('Kajen')
  await page.getByRole('button', { name: 'Spara', exact: true }).press('Enter')
  await page.getByText('Kajen').first().waitFor()
  await expectAccessible(page)
  // Who was asked in reads of the meeting without loading the page again.
  await invited.getByText('Kajen').first().waitFor()
  await invited.getByText('träffas', { exact: true }).waitFor()
  await page
    .getByRole('button', { name: /^Ändra/ })
    .last()
    .press('Enter')
  await page.getByLabel('Anteckningar').fill('Vi delar mätdata från och med våren.')
  await page.getByRole('button', { name: 'Spara', exact: true }).press('Enter')
  await page.getByText('Vi delar mätdata från och med våren.').waitFor()

  await page.getByLabel('Vad kom ni fram till?').fill('En gemensam mätpunkt.')
  await page.getByRole('button', { name: 'Vi är klara' }).press('Enter')
  await page.getByRole('button', { name: 'Dela som berättelse' }).press('Enter')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Spara', exact: true }).press('Enter')
  await page.waitForURL(/\/berattelser\/sto_/)
  await page.getByText('En gemensam mätpunkt.').first().waitFor()
  const { miniNetwork } = await askApi<{
    miniNetwork: { status: string; members: { edges: { node: { id: string } }[] } }
  }>('query ($id: ID!) { miniNetwork(id: $id) { status members(first: 10) { edges { node { id } } } } }', { id })
  expect(miniNetwork.status).toBe('CLOSED')
  const members = miniNetwork.members.edges.map(({ node }) => node.id)
  expect(members.sort()).toEqual(ids.filter((one) => one !== goneId).sort())
})
