import { expect, it } from 'vitest'
import { askApi, expectAccessible, type Made, open, phone, uniqueWords } from '../support/editing.ts'
import { runDirectly } from '../support/hidden-world.ts'

/** An organisation of a test's own. */
async function makeOrganisation(): Promise<string> {
  const query = `mutation ($input: CreateOrganisationInput!) { made: createOrganisation(input: $input) {
    ... on MutationCreateOrganisationSuccess { data { id } } } }`
  return (await askApi<Made>(query, { input: { name: uniqueWords(), kind: 'OTHER' } })).made.data.id
}

it('everything about me is a page and a file, and a removal tells first what it does', async () => {
  const page = await open('/mitt-konto', { ...phone, as: 'PARTNER' })
  await page.getByRole('link', { name: 'Om mig', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Om mig' }).waitFor()
  await page.getByText('partner@example.org').first().waitFor()
  await expectAccessible(page)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ladda ner som JSON' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('mellanrum-om-mig.json')
  await page.getByRole('link', { name: 'Ta bort mig …' }).click()
  await page.getByText('Kontot, och med det alla inloggningar').waitFor()
  expect(await page.getByRole('button', { name: 'Ta bort för gott' }).isDisabled()).toBe(true)
  await expectAccessible(page)
  await page.goto('/personuppgifter')
  await page.getByText('Varken nätverksadress eller plats.').waitFor()
  await expectAccessible(page)
})

it('a visitor asks to join, and a coordinator lets them in from the desk and invites another', async () => {
  const id = await makeOrganisation()
  const visitor = await open(`/organisationer/${id}`, { ...phone, as: null })
  await visitor.getByRole('link', { name: 'Be om att få vara med' }).click()
  await visitor.getByLabel('Ditt namn').fill('Kim Prov')
  await visitor.getByLabel('Din e-postadress').fill('kim.prov@example.org')
  await expectAccessible(visitor)
  await visitor.getByRole('button', { name: 'Be om att få vara med' }).click()
  await visitor.getByText('Din fråga är framme.').waitFor()
  const page = await open('/att-gora?visa=JOIN_REQUESTS', phone)
  await page.locator(`a[href$="${id}/inbjudningar"]`).click()
  await page.getByText('Kim Prov').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Säg nej till Kim Prov' }).click()
  await page.getByText('Ingen väntar på svar.').waitFor()
  await page.getByLabel('E-postadress, eller en domän').fill('gmail.com')
  await page.getByLabel('Varför bjuder du in?').fill('Vi arbetar ihop')
  await page.getByRole('button', { name: 'Skicka inbjudan' }).click()
  await page.getByText('Där kan vem som helst skaffa en adress.').waitFor()
  await page.getByLabel('E-postadress, eller en domän').fill('anna.prov@example.org')
  await page.getByRole('button', { name: 'Skicka inbjudan' }).click()
  await page.getByText('anna.prov@example.org · väntar på svar').waitFor()
  await page.getByRole('button', { name: 'Ta tillbaka inbjudan till anna.prov@example.org' }).click()
  await page.getByText('anna.prov@example.org · återtagen').waitFor()
  await runDirectly(
    'MATCH (o:Organisation {id: $id}) OPTIONAL MATCH (of:Invitation|JoinRequest)-->(o) DETACH DELETE of, o',
    { id },
  )
})
