import { expect, it } from 'vitest'
import { expectAccessible, open, phone, uniqueWords } from '../support/editing.ts'
import { runDirectly } from '../support/hidden-world.ts'

it('a session that ends while one writes: signing in in place, and what was written goes through', async () => {
  const page = await open('/berattelser/ny', { ...phone, as: 'PARTNER' })
  const title = uniqueWords()
  await page.getByLabel('Titel').fill(title)
  await page.getByLabel('Berättelsen').fill(uniqueWords())
  await page.getByLabel('Vem får se det?').selectOption('Partnerskapet')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Spara' }).click()
  const dialog = page.getByRole('dialog', { name: 'Du har blivit utloggad' })
  await dialog.waitFor()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Prova som partner' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  expect(await page.getByLabel('Vem får se det?').inputValue()).toBe('NETWORK')
  await runDirectly('MATCH (n:Story {title: $title}) DETACH DELETE n', { title })
})
