import { expect, it } from 'vitest'
import { expectAccessible, make, phone, uniqueWords } from '../support/editing.ts'
import { isSame, listening, mark, member } from '../support/member.ts'

it('four people in four browsers come from a question to a next step, and the desk and the figures follow', async () => {
  const [oursName, theirsName] = [uniqueWords().slice(0, 13), uniqueWords().slice(0, 13)]
  const ours = await make('Organisation', { name: oursName, kind: 'COMPANY' })
  const theirs = await make('Organisation', { name: theirsName, kind: 'COMPANY' })
  const colleagueName = uniqueWords().slice(0, 13)
  await make('Person', { name: colleagueName, worksAt: [{ organisationId: theirs }] })
  const [ada, bo, cleo, coordinator] = [await member(ours), await member(theirs), await member(theirs), await member()]

  // What a coordinator has open all the while: one figure's list, and what waits.
  const figure = await coordinator.visit('/arets-siffror?siffra=CONTACTS_AGREED')
  const figures = await figure.context().newPage()
  await Promise.all([listening(figure), figures.goto('/arets-siffror')])
  const desk = await (await member()).visit('/en/att-gora?visa=COLLABORATIONS')
  await listening(desk)

  const asking = await ada.visit(`/organisationer/${theirs}`, phone)
  await asking.getByRole('link', { name: 'Be om att få kontakt' }).first().click()
  await asking.getByLabel('Meddelande').fill('Vi söker någon att dela verkstad med.')
  await asking.getByRole('button', { name: 'Skicka' }).click()
  await asking.getByText(`${theirsName} ska svara.`).waitFor()
  await mark(asking)
  await listening(asking)

  const passing = await bo.visit('/notiser', phone)
  await passing.getByRole('link', { name: `${oursName} vill ha kontakt med er` }).click()
  await passing.getByRole('radio', { name: 'Låt en kollega svara' }).check()
  await passing.getByLabel('Kollega', { exact: true }).selectOption({ label: colleagueName })
  await passing.getByRole('button', { name: 'Lämna över' }).press('Enter')
  await passing.getByText('Ligger hos').waitFor()
  await expectAccessible(passing)

  const answering = await cleo.visit('/en/notiser')
  await answering.getByRole('link', { name: new RegExp(`question from ${oursName}`) }).click()
  await answering.getByRole('radio', { name: 'Yes, please' }).check()
  await answering.getByLabel('How they can reach you').fill('Cleo, 090-00 00 00')
  await answering.getByRole('button', { name: 'Send the answer' }).press('Enter')
  await answering.getByText('You have both said yes.', { exact: false }).waitFor()

  // Whoever asked is told without loading the page again, as is the coordinator, who does not learn how they are reached.
  await asking.getByText('Cleo, 090-00 00 00').waitFor()
  expect(await isSame(asking)).toBe(true)
  await expectAccessible(asking)
  await figure.getByRole('link', { name: `${oursName} vill ha kontakt med ${theirsName}` }).waitFor()
  const agreed = figures.getByRole('link', { name: /^Fick kontakt/ })
  await agreed.waitFor()

  await asking.getByRole('link', { name: 'Lägg till ett samarbete' }).click()
  const title = uniqueWords().slice(0, 17)
  await asking.getByLabel('Titel').fill(title)
  await asking.getByRole('button', { name: 'Spara', exact: true }).click()
  await asking.getByRole('heading', { level: 1, name: title }).waitFor()
  const line = desk.getByRole('link', { name: title })
  await line.waitFor()
  expect([await isSame(desk), await isSame(figure)]).toEqual([true, true])
  await asking.getByRole('button', { name: 'Bekräfta att vi är med' }).click()
  await mark(asking)

  await answering.goto('/en/notiser')
  await answering
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click()
  await answering.getByRole('button', { name: /^Confirm/ }).press('Enter')
  await line.waitFor({ state: 'detached' })

  // Set by one, read by the other.
  await answering.getByRole('button', { name: 'Set a next step' }).press('Enter')
  await answering.getByRole('textbox', { name: /^Next step/ }).fill('Vi ses i verkstaden.')
  await answering.getByRole('button', { name: 'Save', exact: true }).press('Enter')
  await asking.getByText('Vi ses i verkstaden.').waitFor()
  expect(await isSame(asking)).toBe(true)
  await expectAccessible(asking)
})
