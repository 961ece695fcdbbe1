import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { askApi, type Made, open, uniqueWords } from '../support/editing.ts'

const folder = join(import.meta.dirname, '..', '..', '.mellanrum', 'pictures')
mkdirSync(folder, { recursive: true })
const word = () => uniqueWords().slice(0, 12)

async function make(kind: string, input: object): Promise<string> {
  const { made } = await askApi<Made>(
    `mutation ($input: Create${kind}Input!) { made: create${kind}(input: $input) {
      ... on MutationCreate${kind}Success { data { id } } } }`,
    { input },
  )
  return made.data.id
}

it('shows a gathering of several days, and lets one enter it', async () => {
  const page = await open('/traffar/ny')
  const title = word()
  await page.getByLabel('Titel').fill(title)
  await page.getByLabel(/^Dag/).fill('2027-05-12')
  await page.getByLabel('Klockan').fill('09:00')
  await page.getByLabel(/^till/).fill('16:00')
  await page.getByLabel('Sista dag').fill('2027-05-13')
  await page.getByRole('button', { name: 'Spara' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.getByText('12 maj 2027 kl. 09:00 – 13 maj 2027 kl. 16:00').waitFor()
})

it('keeps former roles and names in sight, and lets a role be changed', async () => {
  const [first, second] = [`Aa ${word()}`, `Aa ${word()}`]
  const at = await make('Organisation', { name: first, kind: 'OTHER', website: 'www.webbprov.se' })
  const person = await make('Person', {
    name: word(),
    worksAt: [{ organisationId: at, role: 'klimatstrateg', since: '2020-01-01' }],
  })
  const page = await open(`/personer/${person}/andra`)
  const role = page.getByLabel(`Roll på ${first}`)
  expect(await role.inputValue()).toBe('klimatstrateg')
  await role.fill('projektledare')
  await page.getByRole('button', { name: 'Spara' }).click()
  await page.getByText('projektledare', { exact: false }).waitFor()
  await page.getByRole('heading', { name: 'Tidigare' }).waitFor()
  await page.getByText('klimatstrateg', { exact: false }).waitFor()
  await page.screenshot({ path: join(folder, 'former-roles.png'), fullPage: true })
  await askApi(
    'mutation ($id: ID!, $name: String!) { changeOrganisation(id: $id, input: { name: $name }) { __typename } }',
    {
      id: at,
      name: second,
    },
  )
  await page.goto(`/organisationer/${at}`)
  await page.getByText(`tidigare ${first}`).waitFor()
  await page.getByRole('heading', { name: 'Tidigare' }).waitFor()
  await page.screenshot({ path: join(folder, 'former-names.png'), fullPage: true })
})

it('lists the parts of a whole', async () => {
  const whole = await make('Initiative', { title: word(), summary: uniqueWords() })
  const title = word()
  await make('Initiative', { title, summary: uniqueWords(), parentId: whole })
  const page = await open(`/initiativ/${whole}`)
  await page.getByRole('heading', { name: /^Delar/ }).waitFor()
  await page.getByRole('link', { name: title }).waitFor()
})

it('says why a need of an organisation that has ended cannot be said to hold', async () => {
  const organisationId = await make('Organisation', { name: `Aa ${word()}`, kind: 'OTHER' })
  const need = await make('Need', { text: word(), kind: 'DATA', organisationId })
  await askApi('mutation ($id: ID!) { endOrganisation(id: $id) { __typename } }', { id: organisationId })
  const page = await open(`/behov/${need}`)
  await page.getByRole('button', { name: 'Det gäller fortfarande' }).click()
  await page.getByText('Organisationen är avslutad. Ta upp den igen först.').first().waitFor()
})
