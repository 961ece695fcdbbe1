import { describe, expect, it } from 'vitest'
import { openVisitor } from '../support/browser.ts'
import { askApi, make, open, uniqueWords } from '../support/editing.ts'

describe('what others change', () => {
  it('appears without reload, in both tabs of a browser, and what one is writing stays with its focus', async () => {
    const parties = [
      { organisationId: await make('Organisation', { name: uniqueWords(), kind: 'COMPANY' }) },
      { organisationId: await make('Organisation', { name: uniqueWords(), kind: 'COMPANY' }) },
    ]
    const id = await make('Collaboration', { title: 'Före', parties })
    const page = await open(`/samarbeten/${id}`, { as: 'COORDINATOR', live: true })
    // From the beginning, so that no stream is opened before it is counted.
    await page.goto('about:blank')
    const streams: string[] = []
    page.context().on('request', (request) => {
      if (request.url().endsWith('/live')) streams.push(request.url())
    })
    const opened = page.waitForResponse((answer) => answer.url().endsWith('/live'))
    await page.goto(`/samarbeten/${id}`)
    await page.getByRole('button', { name: 'Skriv ett nästa steg' }).click()
    const step = page.getByRole('textbox', { name: /^Nästa steg/ })
    await step.fill('Vi ses och')
    expect((await opened).headers()['content-type']).toContain('text/event-stream')
    const other = await page.context().newPage()
    await other.goto(`/samarbeten/${id}`)
    await other.getByRole('heading', { level: 1, name: 'Före' }).waitFor()
    await page.bringToFront()
    await step.focus()
    const change = `mutation ($id: ID!) { changeCollaboration(id: $id, input: { title: "Efter" }) { __typename } }`
    await askApi(change, { id })
    await page.getByRole('heading', { level: 1, name: 'Efter' }).waitFor()
    expect(await step.inputValue()).toBe('Vi ses och')
    expect(await step.evaluate((field) => field === document.activeElement)).toBe(true)
    await other.getByRole('heading', { level: 1, name: 'Efter' }).waitFor()
    expect(streams).toHaveLength(1)
  })

  it('is shown too where it was changed before the page began to listen', async () => {
    const parties = [
      { organisationId: await make('Organisation', { name: uniqueWords(), kind: 'COMPANY' }) },
      { organisationId: await make('Organisation', { name: uniqueWords(), kind: 'COMPANY' }) },
    ]
    const id = await make('Collaboration', { title: 'Före', parties })
    const change = `mutation ($id: ID!) { changeCollaboration(id: $id, input: { title: "Efter" }) { __typename } }`
    const visitor = await openVisitor({ live: true })
    try {
      const page = await visitor.newPage()
      const before = page.getByRole('heading', { level: 1, name: 'Före' })
      await page.route(
        '**/live',
        async (route) => {
          await before.waitFor()
          await askApi(change, { id })
          await route.continue()
        },
        { times: 1 },
      )
      await page.goto(`/samarbeten/${id}`)
      await page.getByRole('heading', { level: 1, name: 'Efter' }).waitFor()
    } finally {
      await visitor.close()
    }
  })
})
