import type { BrowserContext } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { openVisitor } from '../support/browser.ts'
import { forget } from '../support/forget.ts'

let visitor: BrowserContext | undefined
afterEach(async () => {
  await visitor?.close()
  visitor = undefined
})

const create = async (by: BrowserContext, name: string): Promise<string> => {
  const query = `mutation ($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) { ... on MutationCreateOrganisationSuccess { data { id } } }
  }`
  const data = { query, variables: { input: { name, kind: 'OTHER', description: name } } }
  const answer = await by.request.post('/graphql', { data })
  return ((await answer.json()) as { data: { createOrganisation: { data: { id: string } } } }).data.createOrganisation
    .data.id
}

describe('texts from anywhere', () => {
  it.each([
    ['a word of 180 letters', `Prov${'x'.repeat(176)}`, 'ltr'],
    ['a name from right to left', 'جمعية المناخ الشمالية', 'rtl'],
    ['a name with signs', 'Prov 🌱🌍 <b>&amp; “mer”', 'ltr'],
  ])('%s stays within a phone, and runs its own way', async (_what, name, direction) => {
    visitor = await openVisitor({ viewport: { width: 360, height: 740 } })
    const id = await create(visitor, name)
    try {
      const page = await visitor.newPage()
      const outside = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      await page.goto(`/organisationer/${id}`)
      const heading = page.getByRole('heading', { level: 1, name })
      await heading.waitFor()
      expect(await heading.evaluate((element) => getComputedStyle(element).direction)).toBe(direction)
      expect(await outside()).toBe(0)
      await page.goto(`/organisationer?namn=${encodeURIComponent(name.slice(0, 60))}`)
      await page.getByRole('link', { name }).waitFor()
      expect(await outside()).toBe(0)
    } finally {
      await forget(id)
    }
  })
})
