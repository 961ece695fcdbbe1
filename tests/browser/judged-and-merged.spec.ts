import { expect, it } from 'vitest'
import { askApi, expectAccessible, make, phone, uniqueWords } from '../support/editing.ts'
import { member } from '../support/member.ts'

/** All that two initiatives say and hang together with. */
const standing = (id: string) =>
  askApi(
    `query ($id: ID!) { initiative(id: $id) { id title summary status visibility
      organisations(first: 20) { edges { role node { id } } } themes(first: 20) { nodes { id } }
      ties { verdict reason decidedOn other { id } } } }`,
    { id },
  )

it('two initiatives that do the same are told of, merged, and two again with nothing lost', async () => {
  const [one, other] = [uniqueWords().slice(0, 17), uniqueWords().slice(0, 17)]
  const [ours, theirs] = [
    await make('Organisation', { name: uniqueWords().slice(0, 13), kind: 'COMPANY' }),
    await make('Organisation', { name: uniqueWords().slice(0, 13), kind: 'MUNICIPALITY' }),
  ]
  const text = { summary: 'Vi lagar cyklar på torget.', language: 'SV', status: 'ONGOING' }
  const kept = await make('Initiative', { ...text, title: one, leadIds: [ours], partnerIds: [theirs] })
  const gone = await make('Initiative', { ...text, title: other, leadIds: [theirs] })
  const [ada, bo, coordinator] = [await member(ours), await member(theirs), await member()]

  const judging = await ada.visit(`/initiativ/${kept}`, phone)
  await judging.getByRole('button', { name: 'Berätta hur det hänger ihop med ett annat' }).press('Enter')
  const choosing = judging.getByRole('combobox', { name: /^Vilket initiativ/ })
  await choosing.fill(other)
  const option = judging.locator('[role=option]', { hasText: other })
  await option.waitFor({ state: 'attached' })
  // What came above meanwhile may have pushed the field out of sight, and a list is hidden with its field.
  await choosing.scrollIntoViewIfNeeded()
  await option.click()
  await judging.getByLabel('Hur hänger de ihop?').selectOption('SAME_WORK')
  await judging.getByLabel(/^Varför/).fill('Samma torg, samma dagar.')
  await judging.getByRole('button', { name: 'Spara svaret' }).press('Enter')
  await judging.getByText('Svaret är sparat.').first().waitFor()
  await judging.getByText('Samma torg, samma dagar.').waitFor()
  await expectAccessible(judging)

  const told = await bo.visit('/en/notiser', phone)
  await told.getByRole('link', { name: new RegExp(other) }).click()
  await told.getByText('Samma torg, samma dagar.').waitFor()
  const before = [await standing(kept), await standing(gone)]

  const merging = await coordinator.visit(`/dubbletter?par=${kept}%7C${gone}`)
  await merging.getByRole('region', { name: /sida vid sida$/ }).focus()
  await merging.keyboard.press('s')
  await merging
    .getByText(/är nu en del av/)
    .first()
    .waitFor()
  await told.goto(`/en/initiativ/${gone}`)
  await told.waitForURL(new RegExp(kept))
  await told.getByRole('heading', { level: 1, name: one }).waitFor()

  await merging.goto('/dubbletter')
  await merging
    .getByRole('button', { name: new RegExp(`^Ångra att .*${other}|^Ångra att .*${one}`) })
    .first()
    .press('Enter')
  await merging.getByText('De är två igen.', { exact: false }).first().waitFor()
  expect([await standing(kept), await standing(gone)]).toEqual(before)
  await told.goto(`/en/initiativ/${gone}`)
  await told.getByRole('heading', { level: 1, name: other }).waitFor()
  await told.getByText('Samma torg, samma dagar.').waitFor()
})
