import { AxeBuilder } from '@axe-core/playwright'
import { seedId } from '@mellanrum/seed/seed-id'
import type { BrowserContext } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { openVisitor } from '../support/browser.ts'

let visitor: BrowserContext | undefined
afterEach(async () => {
  await visitor?.close()
  visitor = undefined
})

describe('the board of parallel initiatives', () => {
  it('has ten pairs on a laptop’s first screen, narrows by combined filters in the address, and opens a pair in place', async () => {
    visitor = await openVisitor({ viewport: { width: 1366, height: 768 } })
    const page = await visitor.newPage()
    await page.goto('/parallella')
    await page.getByRole('button', { name: 'Visa en rad per par' }).click()
    const pairs = page.locator('main ol > li')
    await pairs.nth(10).waitFor()
    const bottom = await pairs.nth(9).boundingBox()
    expect(bottom && bottom.y + bottom.height).toBeLessThanOrEqual(768)
    const all = await pairs.count()
    await page.getByText('Filter', { exact: true }).click()
    await page.getByLabel('Styrka').selectOption({ label: 'stämmer väl' })
    await expect.poll(() => pairs.count()).toBeLessThan(all)
    await page.getByLabel('Ord i namnen').fill('zzzz')
    await page.getByRole('button', { name: 'Ta bort orden' }).click()
    await pairs.first().waitFor()
    expect(new URL(page.url()).searchParams.get('styrka')).toBe('GOOD')
    await pairs.first().locator('summary').click()
    await pairs.first().getByRole('article').waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})

describe('the suggestions of an organisation', () => {
  it('stand in one line each when asked for, and are opened in place', async () => {
    visitor = await openVisitor({ viewport: { width: 1366, height: 768 } })
    const page = await visitor.newPage()
    await page.goto(`/synergier/${seedId('Organisation', 'fjarrvarmebolaget-norrsken')}`)
    await page.getByRole('button', { name: 'Visa en rad per förslag' }).click()
    const lines = page.locator('main ol > li:has(> details > summary)')
    await lines.first().waitFor()
    expect(new URL(page.url()).searchParams.get('visning')).toBe('tatt')
    await lines.first().locator('summary').click()
    await lines.first().getByRole('article').waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})
