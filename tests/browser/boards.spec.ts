import { seedId } from '@mellanrum/seed/seed-id'
import type { BrowserContext } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { findBarriers } from '../support/barriers.ts'
import { openVisitor } from '../support/browser.ts'
import { askApi } from '../support/editing.ts'

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
    expect(await findBarriers(page)).toEqual([])
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
    expect(await findBarriers(page)).toEqual([])
  })
})

describe('a list', () => {
  it('is sorted as a whole by a column, by keyboard, and says so', async () => {
    visitor = await openVisitor({ viewport: { width: 1366, height: 768 } })
    const page = await visitor.newPage()
    await page.goto('/organisationer')
    await page.getByRole('columnheader', { name: 'Namn' }).waitFor()
    const { organisationCount } = (
      await askApi<{ partnershipMap: { organisationCount: number } }>('{ partnershipMap { organisationCount } }')
    ).partnershipMap
    // More than one page of them, or the test would say nothing.
    expect(organisationCount).toBeGreaterThan(50)
    await page.getByRole('button', { name: 'Namn', exact: true }).focus()
    for (const order of ['ascending', 'descending']) {
      await page.keyboard.press('Enter')
      await page
        .getByRole('columnheader', { name: 'Namn' })
        .and(page.locator(`[aria-sort=${order}]`))
        .waitFor()
    }
    const rows = page.locator('tbody tr')
    // The last of all, which stand on no first page of the other order.
    const { organisations } = await askApi<{ organisations: { nodes: { name: string }[] } }>(
      '{ organisations(first: 1, order: NAME_DESCENDING) { nodes { name } } }',
    )
    await expect.poll(() => rows.first().textContent()).toContain(organisations.nodes[0]?.name)
    const names = await rows.locator('td:first-child').allTextContents()
    expect(names.length).toBeGreaterThanOrEqual(50)
    expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare).reverse())
  })
})
