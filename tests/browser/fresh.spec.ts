import { describe, expect, it, vi } from 'vitest'
import { askApi, makeInitiative, open } from '../support/editing.ts'

const rename = (id: string, title: string) =>
  askApi(
    `mutation ($id: ID!, $input: ChangeInitiativeInput!) { changeInitiative(id: $id, input: $input) { __typename } }`,
    { id, input: { title } },
  )

const heading = 'h1'

describe('a page that somebody else changes', () => {
  it('is as they left it when one goes back to it, and when one comes back to the window', async () => {
    const { id, title } = await makeInitiative()
    const page = await open(`/initiativ/${id}`)
    await page.getByRole('link', { name: 'Ändra', exact: true }).click()
    await page.getByLabel('Titel', { exact: true }).waitFor()
    await rename(id, `${title} igen`)
    await page.goBack()
    await page.locator(heading, { hasText: `${title} igen` }).waitFor()
    await rename(id, `${title} en gång till`)
    // Coming back counts at most once in five seconds: the page's own clock is put forward.
    await page.evaluate(() => {
      const now = Date.now()
      Date.now = () => now + 60_000
      window.dispatchEvent(new Event('focus'))
    })
    await page.locator(heading, { hasText: `${title} en gång till` }).waitFor()
  })

  it('takes neither what is typed nor the place in it', async () => {
    const { id, title } = await makeInitiative()
    const page = await open(`/initiativ/${id}/andra`)
    const summary = page.getByLabel('Vad gör ni, för vilka och varför?')
    await summary.fill('Det här skriver jag just nu.')
    await summary.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 7))
    await rename(id, `${title} igen`)
    await page.evaluate(() => {
      const now = Date.now()
      Date.now = () => now + 60_000
      window.dispatchEvent(new Event('focus'))
    })
    await page.waitForFunction(
      (wanted) => (document.getElementById('falt-title') as HTMLInputElement).value === wanted,
      `${title} igen`,
    )
    expect(await summary.inputValue()).toBe('Det här skriver jag just nu.')
    const place = await summary.evaluate((field: HTMLTextAreaElement) => [
      field === document.activeElement,
      field.selectionStart,
      field.selectionEnd,
    ])
    expect(place).toEqual([true, 4, 7])
  })
})

describe('without the server', () => {
  it('what was visited can be read, a strip says so, and all is well once it is back', async () => {
    const { id, title } = await makeInitiative()
    const page = await open(`/initiativ/${id}`)
    const strip = page.getByText('Vi når inte servern just nu.')
    await page.getByRole('link', { name: 'Ändra', exact: true }).click()
    await page.getByLabel('Titel', { exact: true }).waitFor()
    await page.context().setOffline(true)
    await page.goBack()
    await page.locator(heading, { hasText: title }).waitFor()
    await strip.waitFor()
    await page.getByRole('banner').waitFor()
    await rename(id, `${title} igen`)
    await page.context().setOffline(false)
    await page.locator(heading, { hasText: `${title} igen` }).waitFor()
    await strip.waitFor({ state: 'detached' })
  })

  it('the app opens too where it has been visited before, and what was read can be read', async () => {
    const { id, title } = await makeInitiative()
    const page = await open(`/initiativ/${id}`, { serviceWorkers: 'allow' })
    await page.locator(heading, { hasText: title }).waitFor()
    // The first visit is left to the network; a later one is kept.
    await vi.waitFor(
      async () => {
        await page.reload()
        await page.locator(heading, { hasText: title }).waitFor()
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 5_000 })
      },
      { timeout: 60_000 },
    )
    await page.waitForFunction(async () => (await caches.match('/')) !== undefined)
    await page.context().setOffline(true)
    const kept = await page.reload()
    await page.locator(heading, { hasText: title }).waitFor()
    await page.getByText('Vi når inte servern just nu.').waitFor()
    // The kept page stands for every address, so it says nothing of the one it was sent to.
    expect(await kept?.text()).toContain('class="first-name"')
    expect(await kept?.text()).not.toContain('class="first-title"')
    await page.context().setOffline(false)
  })
})
