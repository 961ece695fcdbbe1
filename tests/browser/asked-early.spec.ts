import { describe, expect, it } from 'vitest'
import { openVisitor } from '../support/browser.ts'
import { housing } from '../support/editing.ts'

interface Early {
  askedEarly?: Map<string, unknown>
}

/** Visits an address and counts how often an operation has been asked when the page has taken up what was asked early. */
async function visit(address: string, operation: string): Promise<number> {
  const visitor = await openVisitor()
  try {
    const page = await visitor.newPage()
    let asked = 0
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql') && request.postData()?.includes(`"${operation}"`)) asked += 1
    })
    await page.goto(address)
    await page.waitForFunction(() => (window as unknown as Early).askedEarly?.size === 0)
    return asked
  } finally {
    await visitor.close()
  }
}

describe('what a page asks', () => {
  it.each([
    ['/karta', 'PartnershipMap'],
    ['/en/karta', 'PartnershipMap'],
    [`/organisationer/${housing.id}`, 'Organisation'],
    [`/synergier/${housing.id}`, 'Synergies'],
  ])('of %s is asked before its script has come, and taken up', async (address, operation) => {
    expect(await visit(address, operation)).toBe(1)
  })
})
