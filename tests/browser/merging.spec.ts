import { describe, expect, it } from 'vitest'
import { askApi, expectAccessible, type Made, open, uniqueWords, widths } from '../support/editing.ts'

async function makeOrganisation(name: string, more: object = {}): Promise<string> {
  const { made } = await askApi<Made>(
    `mutation ($input: CreateOrganisationInput!) { made: createOrganisation(input: $input) {
       ... on MutationCreateOrganisationSuccess { data { id } } } }`,
    { input: { name, kind: 'COMPANY', ...more } },
  )
  return made.data.id
}

describe('two that were entered twice', () => {
  it('are compared, merged by key with what was chosen, found at the old address, and two again', async () => {
    const name = uniqueWords().slice(0, 18)
    const kept = await makeOrganisation(`${name} AB`, { website: 'https://ett.exempel.se', description: 'Den ena.' })
    const gone = await makeOrganisation(name, { description: 'Den andra.' })
    const page = await open(`/organisationer/${gone}`)
    await page.getByRole('button', { name: 'Fler åtgärder' }).click()
    await page.getByRole('menuitem', { name: 'Slå ihop med en annan' }).click()
    await page.getByRole('combobox', { name: 'Den andra' }).fill(`${name} AB`)
    await page.getByRole('option', { name: `${name} AB` }).click()
    const sides = page.getByRole('region', { name: `${name} och ${name} AB sida vid sida` })
    await sides.getByText('samma namn så när som på bolagsformen').waitFor()
    // On neither hangs anything: the one that was there first stays.
    expect(await sides.getByRole('radio', { name: 'blir kvar' }).count()).toBe(1)
    await sides.getByRole('radio', { name: 'Den andra.' }).check()
    await page.keyboard.press('s')
    await page.getByText(`${name} är nu en del av ${name} AB.`, { exact: true }).waitFor()

    await page.goto(`/organisationer/${gone}`)
    await page.waitForURL(new RegExp(kept))
    await page.getByRole('heading', { level: 1, name: `${name} AB` }).waitFor()
    await page.getByText('Den andra.').waitFor()

    await page.goto('/dubbletter')
    await page.getByRole('button', { name: `Ångra att ${name} blev en del av ${name} AB` }).click()
    await page.getByText('De är två igen.', { exact: false }).first().waitFor()
    await page.goto(`/organisationer/${gone}`)
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  })

  it('are told apart by key, one after the other, with the focus on the next', async () => {
    const names = [uniqueWords().slice(0, 18), uniqueWords().slice(0, 18)]
    const ids: string[] = []
    for (const name of names) for (const one of [`${name} AB`, name]) ids.push(await makeOrganisation(one))
    const page = await open(`/dubbletter?par=${ids[0]}%7C${ids[1]}`)
    await page.getByRole('region', { name: `${names[0]} AB och ${names[0]} sida vid sida` }).focus()
    await page.keyboard.press('n')
    await page.getByText('Vi frågar inte om dem igen.', { exact: true }).waitFor()
    await page.waitForFunction((first) => {
      const label = document.activeElement?.getAttribute('aria-label') ?? ''
      return label.endsWith('sida vid sida') && !label.includes(first)
    }, names[0] ?? '')
    await page.getByRole('button', { name: `Fråga igen om ${names[0]}` }).click()
    await page.getByText('Vi frågar om dem igen.', { exact: true }).first().waitFor()
  })

  it.each(widths)('are within reach of everybody, %d pixels wide', async (width) => {
    const name = uniqueWords().slice(0, 18)
    const ids = [
      await makeOrganisation(`${name} AB`, { description: 'Ena.' }),
      await makeOrganisation(name, { description: 'Andra.' }),
    ]
    const page = await open(`/en/dubbletter?par=${ids.join('%7C')}`, { viewport: { width, height: 800 } })
    await page.getByRole('button', { name: 'Same: merge' }).waitFor()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })
})
