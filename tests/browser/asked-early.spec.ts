import { describe, expect, it } from 'vitest'
import { openVisitor } from '../support/browser.ts'
import { housing } from '../support/editing.ts'

/** Visits an address and counts how often an operation is asked until the heading of its page stands there. */
async function visit(address: string, operation: string, heading: string) {
  const visitor = await openVisitor()
  try {
    const page = await visitor.newPage()
    let asked = 0
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql') && request.postData()?.includes(`"${operation}"`)) asked += 1
    })
    await page.goto(address)
    await page.locator('#root h1', { hasText: heading }).waitFor()
    // What `ask-early.js` has sent, the page has taken up.
    await page.waitForFunction(() => (window as unknown as Early).askedEarly?.size === 0)
    return asked
  } finally {
    await visitor.close()
  }
}

interface Early {
  askedEarly?: Map<string, unknown>
}

describe('what a page asks', () => {
  it.each([
    ['/karta', 'PartnershipMap', 'Vilka samarbetar?'],
    ['/en/karta', 'PartnershipMap', 'Who works together?'],
    [`/organisationer/${housing.id}`, 'Organisation', housing.name],
    [`/synergier/${housing.id}`, 'Synergies', housing.name],
  ])('of %s is asked before its script has come, and once', async (address, operation, heading) => {
    expect(await visit(address, operation, heading)).toBe(1)
  })
})
