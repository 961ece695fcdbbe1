import { giveRole } from '@mellanrum/graph-api/accounts/give-role'
import { hashOf, newToken } from '@mellanrum/graph-api/accounts/tokens'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { program } from '@mellanrum/graph-api/shared/viewer'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { expectAccessible, open, phone, widths } from '../support/editing.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { uniqueWord } from '../support/mutate.ts'

const address = `${uniqueWord()}@example.org`
afterAll(async () => {
  await runDirectly('MATCH (a:Account {address: $address}) DETACH DELETE a', { address })
})

/** Asks for a link, and puts a token that the test knows in place of the one that went to the terminal. */
async function askForLink(page: Page): Promise<string> {
  const graph = openGraph({ driver: testDriver(), database: inject('neo4j').database, viewer: program })
  await giveRole(graph, { address, role: 'administrator' })
  await page.getByLabel('E-postadress').fill(address)
  await page.getByRole('button', { name: 'Visa länken' }).click()
  await page.getByLabel('Koden').waitFor()
  const token = newToken()
  const ours = 'MATCH (a:Account {address: $address}) MATCH (request:SignInRequest {accountId: a.id})'
  await runDirectly(`${ours} SET request.tokenHash = $hash`, { address, hash: hashOf(token) })
  return token
}

/** Adds a passkey on the account's page, and comes back with it after signing out; the device is one that Chromium makes up. */
async function byPasskey(page: Page): Promise<void> {
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.getByRole('textbox', { name: /^Namn/ }).fill('Jobbdatorn')
  await page.getByRole('button', { name: 'Lägg till en lösennyckel' }).click()
  await page.getByRole('cell', { name: 'Jobbdatorn', exact: true }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await page.getByRole('link', { name: 'Logga in' }).first().click()
  await page.getByRole('button', { name: 'Logga in med lösennyckel' }).click()
  await page.getByText(`Du är inloggad som ${address}.`).waitFor()
  await page.goto('/mitt-konto')
  await page.getByRole('button', { name: 'Ta bort lösennyckeln Jobbdatorn' }).click()
  await page.getByRole('button', { name: 'Ta bort lösennyckeln Jobbdatorn' }).waitFor({ state: 'detached' })
}

describe('signing in', () => {
  it('by link: the address keeps no token, nothing happens until the button is pressed, and it ends by signing out', async () => {
    const page = await open('/logga-in', { as: null })
    const token = await askForLink(page)
    // As from a mail: a page of its own.
    await page.goto('about:blank')
    await page.goto(`/logga-in#${token}`)
    await page.getByText('Du har öppnat en länk').waitFor()
    expect(page.url()).not.toContain(token)
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.getByText(`Du är inloggad som ${address}.`).waitFor()
    await page.getByRole('link', { name: 'Mitt konto' }).first().click()
    await page.getByText('Här är du inloggad').first().waitFor()
    await byPasskey(page)
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await page.getByRole('link', { name: 'Logga in' }).first().waitFor()
    await page.goto('about:blank')
    await page.goto(`/logga-in#${token}`)
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.getByText('Det går inte att logga in med det här.').waitFor()
  })

  it('as an invented person, with one press, whose organisation is then chosen', async () => {
    const page = await open('/logga-in', { ...phone, as: null })
    await page.getByRole('button', { name: 'Prova som partner' }).click()
    await page.getByText('Du är inloggad som').waitFor()
    await page.goto('/')
    await page.getByText('Älvkustens kommun').first().waitFor()
  })

  it('says what is wrong with an address, and keeps it', async () => {
    const page = await open('/logga-in', { as: null })
    await page.getByLabel('E-postadress').fill('anna')
    await page.getByRole('button', { name: 'Visa länken' }).click()
    await page.getByText('Skriv en e-postadress').waitFor()
    expect(await page.getByLabel('E-postadress').inputValue()).toBe('anna')
  })

  it.each(widths)('is within reach of everybody, %d pixels wide', async (width) => {
    const page = await open('/logga-in', { viewport: { width, height: 800 }, as: null })
    await page.getByLabel('E-postadress').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Prova som partner' }).click()
    await page.getByText('Du är inloggad som').waitFor()
    await page.goto('/mitt-konto')
    await page.getByText('Här är du inloggad').first().waitFor()
    await expectAccessible(page)
  })
})
