import { newId } from '@mellanrum/graph-api/shared/ids'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { askApi, expectAccessible, type Made, open, uniqueWords, widths } from '../support/editing.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { member } from '../support/member.ts'

/** A new organisation asks that of the one who looks at a page for contact. */
async function askWhoeverLooks(page: Page): Promise<{ id: string; name: string }> {
  const name = uniqueWords()
  const create = `mutation ($name: String!) { made: createOrganisation(input: { name: $name, kind: COMPANY }) {
    ... on MutationCreateOrganisationSuccess { data { id } } } }`
  const askingId = (await askApi<Made>(create, { name })).made.data.id
  const answer = await page.request.post('/graphql', { data: { query: '{ viewer { organisations { id } } }' } })
  const { data } = (await answer.json()) as { data: { viewer: { organisations: { id: string }[] } } }
  const ask = `mutation ($input: AskForContactInput!) { made: askForContact(input: $input) {
    ... on MutationAskForContactSuccess { data { id } } } }`
  const askedId = data.viewer.organisations[0]?.id
  const input = { askingId, askedId, message: 'Vi vill gärna ses.', reach: 'hej@exempel.se' }
  const asking = await member(askingId)
  return { id: (await asking.ask<Made>(ask, { input })).made.data.id, name }
}

describe('one’s own page and what has happened', () => {
  it.each(widths)('lead from what waits to where it is answered, %d pixels wide', async (width) => {
    const page = await open('/min-sida', { as: 'PARTNER', viewport: { width, height: 800 } })
    const { id, name } = await askWhoeverLooks(page)
    await page.reload()
    const happened = page.getByRole('link', { name: `${name} vill ha kontakt med er` })
    await happened.waitFor()
    await expectAccessible(page)
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
    expect(await fits()).toBe(true)
    await page.goto('/notiser')
    await happened.waitFor()
    await page.getByRole('group', { name: 'Mejla mig när' }).waitFor()
    await expectAccessible(page)
    expect(await fits()).toBe(true)
    await happened.click()
    await page.waitForURL(new RegExp(`/kontakter/${id}`))
    await page.getByText('Vi vill gärna ses.').waitFor()
  })
})

describe('the address that stops mail', () => {
  /** An account with the word that stands in its mails, 43 signs as those of the program. */
  async function account(): Promise<{ id: string; token: string }> {
    const [id, token] = [newId('acc'), newId('acc').padEnd(43, 'x').slice(0, 43)]
    await runDirectly('CREATE (:Account {id: $id, address: $id, role: "partner", demo: false, mailToken: $token})', {
      ...{ id, token },
    })
    return { id, token }
  }
  const isStopped = async (id: string) =>
    (await runDirectly('MATCH (a:Account {id: $id}) RETURN a.mailStopped AS stopped', { id }))[0]?.stopped === true
  /** As a mail program does (RFC 8058): from nowhere, without a session. */
  const press = (token: string) =>
    fetch(`${inject('baseUrl')}/notiser/av/${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })

  it('stops it with one press of a mail program, and changes nothing when it is visited', async () => {
    const { id, token } = await account()
    const headers = { accept: 'text/html' }
    const visited = await fetch(`${inject('baseUrl')}/notiser/av/${token}`, { headers })
    expect([visited.status, await isStopped(id)]).toEqual([200, false])
    const answer = await press(token)
    expect([answer.status, await answer.text(), await isStopped(id)]).toEqual([200, 'OK', true])
  })

  it('tells nothing of a word that is nobody’s, and stops nothing', async () => {
    const { id, token } = await account()
    const answer = await press(`${token.slice(0, -1)}y`)
    expect([answer.status, await answer.text(), await isStopped(id)]).toEqual([200, 'OK', false])
  })

  it('has a page with a button for those who visit it', async () => {
    const { id, token } = await account()
    const page = await open(`/notiser/av/${token}`, { as: null, viewport: { width: 360, height: 800 } })
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Sluta mejla mig' }).click()
    await page.getByText('Klart. Du får inga fler mejl.').waitFor()
    expect(await isStopped(id)).toBe(true)
  })
})
