import { request } from 'node:http'
import { join } from 'node:path'
import { freePort } from '@mellanrum/cypher/server/ports'
import { giveRole } from '@mellanrum/graph-api/accounts/give-role'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { type RunningApi, runApi } from '@mellanrum/graph-api/run-api'
import { program } from '@mellanrum/graph-api/shared/viewer'
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { buildWeb } from '../../scripts/build-web.ts'
import { testDriver } from '../support/api.ts'
import { openVisitor } from '../support/browser.ts'
import { phone } from '../support/editing.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { openHttpsProxy } from '../support/https-proxy.ts'
import { mailServer } from '../support/mail-server.ts'
import { uniqueWord } from '../support/mutate.ts'

const address = `${uniqueWord().toLowerCase()}@partnerskap.se`
const smtp = mailServer()
let proxy: Awaited<ReturnType<typeof openHttpsProxy>>
let api: RunningApi
let visitor: BrowserContext
let url = ''

/** Asks the proxy in plain http, by the public name. */
const inPlain = (method: string, path: string) =>
  new Promise<{ status: number; location: string | undefined; cookies: string[] | undefined }>((resolve, reject) => {
    const headers = { host: new URL(url).host, 'content-type': 'application/json' }
    const sent = request({ host: '127.0.0.1', port: proxy.port, method, path, headers }, (answer) => {
      answer.resume()
      const { location, 'set-cookie': cookies } = answer.headers
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, location, cookies }))
    })
    sent.on('error', reject)
    sent.end(method === 'POST' ? '{}' : undefined)
  })

beforeAll(async () => {
  const port = await freePort()
  proxy = await openHttpsProxy(() => port)
  url = `https://mellanrum.localhost:${proxy.port}`
  const webRoot = await buildWeb(join(import.meta.dirname, '..', '..'), () => {})
  api = await runApi({
    ...{ driver: testDriver(), address: inject('neo4j'), webRoot, port, host: '127.0.0.1', logLevel: 'error' },
    ...{ computeLayouts: false, access: 'accounts', edge: { url, proxies: ['127.0.0.1'] } },
    mail: { smtpUrl: smtp.url(), from: 'Mellanrum <mellanrum@partnerskap.se>' },
  })
  const graph = openGraph({ driver: testDriver(), database: inject('neo4j').database, viewer: program })
  await giveRole(graph, { address, role: 'coordinator' })
  visitor = await openVisitor({ ...phone, as: null, baseURL: url, ignoreHTTPSErrors: true })
})
afterAll(async () => {
  await visitor.close()
  proxy.close()
  await api.close()
  const ours = 'MATCH (a:Account {address: $address}) OPTIONAL MATCH (s:Session)-->(a) DETACH DELETE s, a'
  await runDirectly(ours, { address })
})

describe('Mellanrum on the internet, behind a proxy that ends TLS', () => {
  it('signs somebody in by the link of a mail, with a cookie for this very origin, by https alone', async () => {
    const page = await visitor.newPage()
    page.setDefaultTimeout(60_000)
    const answer = await page.goto('/logga-in')
    expect(answer?.headers()['strict-transport-security']).toContain('max-age=31536000')
    await page.getByLabel('E-postadress').fill(address)
    await page.getByRole('button', { name: /länk/ }).first().click()
    await page.getByLabel('Koden').waitFor()
    await expect.poll(() => smtp.to(address).length).toBe(1)
    const text = smtp.to(address)[0]?.mail.text ?? ''
    const [link = ''] = /https:\/\/\S+#\S+/.exec(text) ?? []
    expect(link.startsWith(`${url}/logga-in#`)).toBe(true)
    await page.goto('about:blank')
    await page.goto(link)
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.getByText(`Du är inloggad som ${address}.`).waitFor()
    const cookies = await visitor.cookies(url)
    expect(
      cookies.map(({ name, path, secure, httpOnly, sameSite }) => [name, path, secure, httpOnly, sameSite]),
    ).toEqual([['__Host-mellanrum', '/', true, true, 'Lax']])
  })

  it('leads who comes in plain to https, and takes nothing from them', async () => {
    const { status, location, cookies } = await inPlain('GET', '/natverk?a=1')
    expect([status, location, cookies]).toEqual([308, `${url}/natverk?a=1`, undefined])
    expect((await inPlain('POST', '/graphql')).status).toBe(403)
  })
})
