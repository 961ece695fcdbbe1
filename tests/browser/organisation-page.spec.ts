import type { BrowserContext } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { openVisitor } from '../support/browser.ts'
import { housing } from '../support/editing.ts'

let visitor: BrowserContext | undefined
afterEach(async () => {
  await visitor?.close()
  visitor = undefined
})

const visit = async (width: number, height: number) => {
  visitor = await openVisitor({ viewport: { width, height } })
  const page = await visitor.newPage()
  await page.goto(`/organisationer/${housing.id}`, { waitUntil: 'networkidle' })
  return page
}

describe('an organisation’s page', () => {
  it('begins with whom it works with, what it seeks and what it can contribute, on a laptop’s first screen', async () => {
    const page = await visit(1366, 768)
    for (const name of [/^Samarbetar med/, /^Söker/, /^Kan bidra med/]) {
      const section = page.getByRole('heading', { level: 2, name }).locator('xpath=ancestor::section')
      const first = await section.getByRole('listitem').first().boundingBox()
      expect(first && first.y + first.height < 768, String(name)).toBe(true)
    }
  })

  it.each([360, 1366])('has two things to do and a menu of the rest: %i px', async (width) => {
    const page = await visit(width, 768)
    const actions = page.locator('article > header')
    expect(await actions.getByRole('link').count()).toBe(2)
    await actions.getByRole('button', { name: 'Fler åtgärder' }).click()
    for (const name of ['Visa på kartan', 'Ändra', 'Historik', 'Avsluta organisationen'])
      await page.getByRole('menuitem', { name, exact: true }).waitFor()
    await page.getByRole('menuitem', { name: 'Historik' }).click()
    await page.waitForURL(/historik/)
  })
})
