import { expect, it } from 'vitest'
import { askApi, expectAccessible, open, phone, uniqueWords } from '../support/editing.ts'
import { runDirectly } from '../support/hidden-world.ts'

it('who sees what is written is chosen before it is saved, shown on its page, changed there, and remembered', async () => {
  const page = await open('/berattelser/ny', { ...phone, as: 'PARTNER' })
  const title = uniqueWords()
  await page.getByLabel('Titel').fill(title)
  await page.getByLabel('Berättelsen').fill(uniqueWords())
  await page.getByText('Det du sparar syns för alla.').waitFor()
  await page.getByLabel('Vem får se det?').selectOption('Bara jag')
  await page.getByText('Det du sparar syns bara för dig.').waitFor()
  await page.getByRole('button', { name: 'Spara' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  const id = page.url().split('/').at(-1) ?? ''
  const level = page.getByLabel('Vem får se det?')
  expect(await level.inputValue()).toBe('ME')
  await expectAccessible(page)
  const seen = async () => (await askApi<{ story: object | null }>(`{ story(id: "${id}") { id } }`)).story !== null
  expect(await seen()).toBe(false)
  await level.selectOption('Partnerskapet')
  await page.getByText('Ändrat. Syns för partnerskapet.').first().waitFor()
  expect(await seen()).toBe(true)
  await page.goto('/berattelser/ny')
  expect(await page.getByLabel('Vem får se det?').inputValue()).toBe('ME')
  await runDirectly('MATCH (n:Thing {id: $id}) DETACH DELETE n', { id })
})
