import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type DemoRole, openVisitor } from '../support/browser.ts'
import {
  askApi,
  expectAccessible,
  housing,
  type Made,
  makeInitiative,
  open,
  phone,
  uniqueWords,
} from '../support/editing.ts'

const change = (page: Page) => page.getByRole('link', { name: 'Ändra', exact: true })
/** Once everything that was asked for is there. */
const settle = (page: Page) => page.waitForLoadState('networkidle')

const make = async (type: string, input: Record<string, unknown>) => {
  const query = `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) {
    ... on MutationCreate${type}Success { data { id } } } }`
  return (await askApi<Made>(query, { input })).made.data.id
}

/** An initiative of an organisation that no invented person belongs to: other tests link persons with those of the seed. */
async function makeOthers(): Promise<string> {
  const leadId = await make('Organisation', { name: uniqueWords(), kind: 'COMPANY' })
  return make('Initiative', {
    title: uniqueWords(),
    summary: uniqueWords(),
    language: 'SV',
    status: 'IDEA',
    leadIds: [leadId],
  })
}

describe('the same pages', () => {
  it('let a visitor read, and lead to signing in where something would be added', async () => {
    const { id, title } = await makeInitiative()
    const page = await open(`/initiativ/${id}`, { ...phone, as: null })
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await settle(page)
    expect(await change(page).count()).toBe(0)
    await page.goto('/initiativ')
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('link', { name: /Lägg till/ }).count()).toBe(0)
    await page.goto('/behov/ny')
    await page.getByText('Logga in, så kan du lägga till och ändra.').waitFor()
    await expectAccessible(page)
  })

  it('let a newcomer in with one press, where they are', async () => {
    const page = await open('/behov/ny', { as: null })
    await page.getByRole('button', { name: 'Prova som partner' }).click()
    await page.getByLabel('Vad söker ni?').waitFor()
    await page.getByText('Det du sparar syns för alla.').waitFor()
  })

  it('let a partner change what is their own, and nothing else', async () => {
    const id = await makeOthers()
    const page = await open(`/initiativ/${id}`, { as: 'PARTNER' })
    await settle(page)
    expect(await change(page).count()).toBe(0)
    await page.goto(`/initiativ/${id}/andra`)
    await page.getByText('Det här hör till någon annan.').waitFor()
    await page.goto('/mitt-konto')
    await page.getByRole('main').getByRole('link', { name: 'Älvkustens kommun' }).click()
    await change(page).waitFor()
    await page.goto('/teman/ny')
    await page.getByText('Det här lägger samordnarna till.').waitFor()
    await page.goto('/importera')
    await page.getByText('Samordnarna importerar.').waitFor()
  })

  it('show three persons in three browsers three truths at once, on a phone, with what each may do', async () => {
    const organisationId = await make('Organisation', { name: uniqueWords(), kind: 'COMPANY' })
    const texts = { EVERYONE: uniqueWords(), NETWORK: uniqueWords(), ME: uniqueWords() }
    for (const [visibility, text] of Object.entries(texts)) {
      await make('Need', { text, kind: 'EQUIPMENT', organisationId, visibility })
    }
    const sees = async (as: DemoRole | null) => {
      const visitor = await openVisitor({ ...phone, as })
      try {
        const page = await visitor.newPage()
        page.setDefaultTimeout(60_000)
        await page.goto(`/organisationer/${organisationId}`)
        await page.getByText(texts.EVERYONE).first().waitFor()
        await settle(page)
        const said = ((await page.locator('body').textContent()) ?? '').replace(/\s+/g, ' ')
        await page.getByRole('button', { name: 'Fler åtgärder' }).first().click()
        const changes = await page.getByRole('menuitem', { name: 'Ändra', exact: true }).count()
        return [...Object.values(texts).map((text) => said.includes(text)), changes > 0]
      } finally {
        await visitor.close()
      }
    }
    const truths = await Promise.all([sees(null), sees('PARTNER'), sees('COORDINATOR')])
    expect(truths).toEqual([
      [true, false, false, false],
      [true, true, false, false],
      [true, true, true, true],
    ])
  })

  it('show the way to bring data in and to take the examples out to coordinators alone', async () => {
    const ways = async (as: DemoRole | null) => {
      const page = await open('/exportera', { as })
      await page.getByText('Här visas påhittade exempel.').waitFor()
      await page.getByRole('heading', { name: 'Exportera' }).waitFor()
      return {
        import: page.getByRole('link', { name: 'Importera i stället' }),
        remove: page.getByText('Ta bort exemplen'),
      }
    }
    for (const { import: toImport, remove } of [await ways(null), await ways('PARTNER')]) {
      expect([await toImport.count(), await remove.count()]).toEqual([0, 0])
    }
    const coordinators = await ways('COORDINATOR')
    await coordinators.import.waitFor()
    await coordinators.remove.waitFor()
  })

  it('let a coordinator change everything', async () => {
    const page = await open(`/organisationer/${housing.id}`)
    await page.getByRole('button', { name: 'Fler åtgärder' }).click()
    await page.getByRole('menuitem', { name: 'Ändra', exact: true }).waitFor()
    await page.goto('/teman/ny')
    await page.getByLabel('Vad heter temat på svenska?').waitFor()
  })
})
