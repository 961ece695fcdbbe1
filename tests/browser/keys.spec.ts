import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { schema } from '@mellanrum/graph-api/schema'
import { parse, validate } from 'graphql'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { buildWeb } from '../../scripts/build-web.ts'
import { readWebDocuments } from '../../scripts/web-documents.ts'
import { expectAccessible, open, phone } from '../support/editing.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { uniqueWord } from '../support/mutate.ts'

const word = uniqueWord()
afterAll(() => runDirectly('MATCH (key:ApiKey) WHERE key.name CONTAINS $word DETACH DELETE key', { word }))

/** What the pages of this run ask by hash. */
async function trustedDocuments(): Promise<string[]> {
  const folder = await buildWeb(join(import.meta.dirname, '..', '..'), () => {})
  return Object.values(JSON.parse(readFileSync(join(folder, 'documents.json'), 'utf8')) as Record<string, string>)
}

/** How the page asked so far: the bodies, and whether any was not known by its hash. */
function follow(page: Page) {
  const bodies: string[] = []
  const unknown: string[] = []
  page.on('response', async (response) => {
    if (!response.url().endsWith('/graphql')) return
    bodies.push(response.request().postData() ?? '')
    if ((await response.text().catch(() => '')).includes('PersistedQueryNotFound')) unknown.push(bodies.at(-1) ?? '')
  })
  return { bodies, unknown }
}

describe('trusted documents', () => {
  it('hold every question and change of the pages, those put together by type too, and the schema knows each', async () => {
    const texts = await trustedDocuments()
    const names = new Set(texts.map((text) => /^(?:query|mutation|subscription) (\w+)/m.exec(text)?.[1]))
    const written = readWebDocuments().map(({ operation }) => operation.name?.value)
    expect(written.filter((name) => !names.has(name))).toEqual([])
    for (const name of ['CreateOrganisation', 'ChangeOffer', 'EndTheme', 'ConfirmNeed']) expect(names).toContain(name)
    expect(texts.flatMap((text) => validate(schema, parse(text)))).toEqual([])
  })

  it('are all that the pages ask: nothing goes in words of its own', async () => {
    const page = await open('/')
    const { bodies, unknown } = follow(page)
    // A stream that stays open would keep a slow machine's page from ever being idle.
    await page.route('**/live', (route) => route.abort())
    for (const path of [
      '/organisationer',
      '/initiativ',
      '/behov/ny',
      '/karta',
      '/parallella',
      '/att-gora',
      '/mitt-konto',
    ]) {
      await page.goto(path)
      await page.locator('h1').first().waitFor()
      await page.waitForLoadState('networkidle', { timeout: 60_000 })
    }
    expect(bodies.length).toBeGreaterThan(7)
    expect(bodies.filter((body) => !body.includes('sha256Hash') || body.includes('"query"'))).toEqual([])
    expect(unknown).toEqual([])
  })
})

describe('keys', () => {
  it('a visitor makes one that works, on a phone', async () => {
    const page = await open('/nycklar', { ...phone, as: null })
    await page.getByLabel('Vad nyckeln används till').fill(word)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Gör en nyckel' }).click()
    await page.getByRole('heading', { name: 'Nyckeln är klar' }).waitFor()
    const [secret = '', live = ''] = await page.locator('code', { hasText: 'mellanrum_' }).allTextContents()
    expect(secret).toMatch(/^mellanrum_[\w-]{43}$/)
    const answer = await page.request.post(`${inject('baseUrl')}/graphql`, {
      headers: { authorization: `Bearer ${secret}` },
      data: { query: '{ viewer { role } }' },
    })
    expect(await answer.json()).toEqual({ data: { viewer: { role: 'VISITOR' } } })
    expect(await (await page.request.get(live)).json()).toMatchObject({ elements: expect.anything() })
    await page.getByRole('button', { name: 'Jag har sparat den' }).click()
    await page.getByRole('button', { name: 'Gör en nyckel' }).waitFor()
    expect(await page.getByText('Alla nycklar').count()).toBe(0)
  })

  it('a coordinator makes one that changes things, sees it in the list and revokes it', async () => {
    const page = await open('/nycklar')
    const name = `${word} robot`
    await page.getByLabel('Vad nyckeln används till').fill(name)
    await page.getByLabel('Vad den får göra').selectOption('coordinatorWrites')
    await page.getByRole('button', { name: 'Gör en nyckel' }).click()
    await page.getByRole('button', { name: 'Jag har sparat den' }).click()
    await page.getByRole('row').filter({ hasText: name }).getByText('Läsa och ändra som samordnare').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: `Återkalla nyckeln ${name}` }).click()
    await page
      .getByRole('row')
      .filter({ hasText: name })
      .getByText(/^Återkallad/)
      .waitFor()
  })
})
