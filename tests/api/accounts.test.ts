import { giveRole } from '@mellanrum/graph-api/accounts/give-role'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { uniqueWord } from '../support/mutate.ts'
import { loopback, openSignInServer, type TestBrowser, tokenOf, trySignIn, viewerIn } from '../support/signing-in.ts'

const word = uniqueWord()
const address = `${word}@example.org`
const graph = openGraph({ driver: testDriver(), database: inject('neo4j').database, viewer: program })

beforeAll(async () => {
  await giveRole(graph, { address: ` ${address.toUpperCase()} `, role: 'administrator' })
})
afterAll(async () => {
  const ours = 'MATCH (account:Account) WHERE account.address CONTAINS $word'
  await runDirectly(`${ours} OPTIONAL MATCH (session:Session)-->(account) DETACH DELETE session, account`, { word })
  await runDirectly('MATCH (request:SignInRequest) DETACH DELETE request', {})
})

const ask = (browser: TestBrowser, to = address) => trySignIn(browser, `askSignIn(address: "${to}")`)
const byLink = (browser: TestBrowser, token: string) => trySignIn(browser, `signInByLink(token: "${token}")`)
const byCode = (browser: TestBrowser, code: string) => trySignIn(browser, `signInByCode(code: "${code}")`)

/** A browser in which the administrator is signed in, on a server of its own. */
async function signedIn(server = openSignInServer(), agent?: string) {
  const browser = server.openBrowser(agent ? { agent } : {})
  await ask(browser)
  expect(await byLink(browser, tokenOf(server.mails.at(-1)))).toBe('done')
  return browser
}

describe('signing in by link', () => {
  it('makes the next question that of the account', async () => {
    const browser = await signedIn()
    expect(await viewerIn(browser)).toBe(`administrator ${address}`)
  })

  it('works once, and only in the browser that asked', async () => {
    const server = openSignInServer()
    const [mine, other] = [server.openBrowser(), server.openBrowser()]
    await ask(mine)
    const token = tokenOf(server.mails[0])
    expect(await byLink(other, token)).toBe('token not_valid')
    await ask(other, `nobody-${address}`)
    expect(await byLink(other, token)).toBe('token not_valid')
    expect(await byLink(mine, token)).toBe('done')
    expect(await byLink(mine, token)).toBe('token not_valid')
    expect(server.refused).toEqual(Array(3).fill('token not_valid'))
    expect(await viewerIn(other)).toBe('visitor')
  })

  it('lets one of two presses at once through', async () => {
    const server = openSignInServer()
    const browser = server.openBrowser()
    await ask(browser)
    const token = tokenOf(server.mails[0])
    const twins = [0, 1].map(() => {
      const twin = server.openBrowser()
      for (const [name, value] of browser.cookies) twin.cookies.set(name, value)
      return byLink(twin, token)
    })
    expect((await Promise.all(twins)).sort()).toEqual(['done', 'token not_valid'])
  })

  it('is over after a quarter of an hour', async () => {
    const server = openSignInServer()
    const browser = server.openBrowser()
    await ask(browser)
    await runDirectly('MATCH (r:SignInRequest) SET r.expiresAt = $past', { past: '2020-01-01T00:00:00.000Z' })
    expect(await byLink(browser, tokenOf(server.mails[0]))).toBe('token not_valid')
  })

  it.each(['', 'x', 'a'.repeat(43), 'a'.repeat(5_000), "' OR 1=1"])('refuses %j in the same words', async (token) => {
    const server = openSignInServer()
    const browser = server.openBrowser()
    await ask(browser)
    expect(await byLink(browser, token)).toBe('token not_valid')
  })
})

describe('signing in by code', () => {
  it('works in the browser that asked, once', async () => {
    const server = openSignInServer()
    const [mine, other] = [server.openBrowser(), server.openBrowser()]
    await ask(mine)
    const code = server.mails[0]?.code ?? ''
    expect(await byCode(other, code)).toBe('code code_not_valid')
    expect(await byCode(mine, `${code.slice(0, 3)} ${code.slice(3)}`)).toBe('done')
    expect(await byCode(mine, code)).toBe('code code_not_valid')
  })

  it('has five tries', async () => {
    const server = openSignInServer()
    const browser = server.openBrowser()
    await ask(browser)
    const code = server.mails[0]?.code ?? ''
    const wrong = code === '000000' ? '000001' : '000000'
    for (let tried = 0; tried < 5; tried += 1) expect(await byCode(browser, wrong)).toBe('code code_not_valid')
    expect(await byCode(browser, code)).toBe('code code_not_valid')
  })
})

describe('an address', () => {
  it('is answered alike whether or not somebody has it', async () => {
    const server = openSignInServer()
    const [known, unknown] = [server.openBrowser(), server.openBrowser()]
    const call = (to: string) => `mutation { askSignIn(address: "${to}") { __typename
      ... on MutationAskSignInSuccess { data { minutes } } } }`
    const answers = [await known.ask(call(address)), await unknown.ask(call(`x${address}`))]
    expect(answers[0]).toEqual(answers[1])
    const shape = (browser: TestBrowser) => browser.lastSet.map((one) => one.replace(/=[\w-]{43}/, '=…'))
    expect(shape(known)).toEqual(shape(unknown))
    expect(server.mails.map((mail) => mail.address)).toEqual([address])
    expect(server.unknown()).toBe(1)
  })

  it.each(['', 'anna', 'anna@', `${'a'.repeat(300)}@example.org`])('is refused where it is none: %j', async (none) => {
    expect(await ask(openSignInServer().openBrowser(), none)).toMatch(/^address (invalid_format|too_big)$/)
  })

  it('cannot be asked for too often, known or not', async () => {
    for (const to of [address, `x${address}`]) {
      const server = openSignInServer()
      const tries = []
      for (let tried = 0; tried < 6; tried += 1)
        tries.push(await ask(server.openBrowser({ clientAddress: `10.0.0.${tried}` }), to))
      expect(tries).toEqual([...Array(5).fill('done'), 'address too_many'])
    }
  })
})

describe('a session', () => {
  it('is kept as a hash, in a cookie that no script sees', async () => {
    const browser = await signedIn()
    const token = browser.cookies.get('mellanrum') ?? ''
    expect(token).toHaveLength(43)
    const kept = await runDirectly('MATCH (n) WHERE n:Session OR n:SignInRequest RETURN properties(n) AS kept', {})
    expect(JSON.stringify(kept)).not.toContain(token)
    const set = browser.lastSet.join('\n')
    expect(set).toMatch(/^mellanrum=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/m)
  })

  it('is bound to its origin under https', async () => {
    const server = openSignInServer({ ...loopback, pagesUrl: 'https://mellanrum.example' })
    const browser = await signedIn(server)
    const set = browser.lastSet.join('\n')
    expect(set).toMatch(/^__Host-mellanrum=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax; Secure$/m)
    expect(await viewerIn(browser)).toBe(`administrator ${address}`)
  })

  it('is listed with its device, and ended one by one and all at once', async () => {
    const server = openSignInServer()
    const [first, second, third] = [
      await signedIn(server, 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0'),
      await signedIn(server, 'Mozilla/5.0 (iPhone) Safari/604'),
      await signedIn(server, 'curl/8'),
    ]
    type Listed = { viewer: { sessions: { id: string; device: string; isThis: boolean }[] } }
    const { data } = await first.ask<Listed>('{ viewer { sessions { id device isThis } } }')
    const ours = data.viewer.sessions.filter(({ device }) => device !== 'Firefox, Linux')
    expect(ours.map(({ device }) => device).sort()).toEqual(['', 'Firefox, Windows', 'Safari, iPhone'])
    const id = ours.find(({ device }) => device === 'Safari, iPhone')?.id
    await first.ask('mutation ($id: ID!) { endSession(id: $id) { __typename } }', { id })
    expect([await viewerIn(first), await viewerIn(second)]).toEqual([`administrator ${address}`, 'visitor'])
    await first.ask('mutation { endOtherSessions { role } }')
    expect([await viewerIn(first), await viewerIn(third)]).toEqual([`administrator ${address}`, 'visitor'])
    await first.ask('mutation { signOut }')
    expect(await viewerIn(first)).toBe('visitor')
  })

  it('of somebody else cannot be ended', async () => {
    const server = openSignInServer()
    const mine = await signedIn(server)
    const stranger = server.openBrowser()
    await trySignIn(stranger, 'signInAsDemo(role: PARTNER)')
    const { data } = await mine.ask<{ viewer: { sessions: { id: string }[] } }>('{ viewer { sessions { id } } }')
    for (const { id } of data.viewer.sessions) await stranger.ask(`mutation { endSession(id: "${id}") { __typename } }`)
    expect(await viewerIn(mine)).toBe(`administrator ${address}`)
  })

  it('goes on for 30 days after it was last used', async () => {
    const browser = await signedIn()
    const ours = 'MATCH (s:Session)-->(:Account {address: $address})'
    await runDirectly(`${ours} SET s.lastUsedAt = $past`, { address, past: '2026-01-01T00:00:00.000Z' })
    await viewerIn(browser)
    expect(browser.lastSet.join()).toContain('Max-Age=2592000')
    await runDirectly(`${ours} SET s.expiresAt = $past`, { address, past: '2020-01-01T00:00:00.000Z' })
    expect(await viewerIn(browser)).toBe('visitor')
  })

  it('ends when the account gets another role', async () => {
    const browser = await signedIn()
    await giveRole(graph, { address, role: 'administrator' })
    expect(await viewerIn(browser)).toBe(`administrator ${address}`)
    await giveRole(graph, { address, role: 'coordinator' })
    expect(await viewerIn(browser)).toBe('visitor')
    await giveRole(graph, { address, role: 'administrator' })
  })

  it('is new at each sign-in: the one before is over', async () => {
    const server = openSignInServer()
    const browser = await signedIn(server)
    const before = browser.cookies.get('mellanrum') ?? ''
    await ask(browser)
    await byLink(browser, tokenOf(server.mails.at(-1)))
    expect(browser.cookies.get('mellanrum')).not.toBe(before)
    browser.cookies.set('mellanrum', before)
    expect(await viewerIn(browser)).toBe('visitor')
  })
})

describe('an invented person', () => {
  it.each([
    ['PARTNER', 'partner'],
    ['COORDINATOR', 'coordinator'],
    ['ADMINISTRATOR', 'administrator'],
  ])('is stepped in as %s with one press', async (role, name) => {
    const browser = openSignInServer().openBrowser()
    expect(await trySignIn(browser, `signInAsDemo(role: ${role})`)).toBe('done')
    expect(await viewerIn(browser)).toBe(`${name} ${name}@example.org`)
    type Own = { viewer: { organisations: { name: string }[]; account: { name: string | null } } }
    const { data } = await browser.ask<Own>('{ viewer { organisations { name } account { name } } }')
    expect(data.viewer.organisations.length).toBe(role === 'PARTNER' ? 1 : 0)
  })

  it.each([
    { ...loopback, host: '0.0.0.0' },
    { ...loopback, publicUrl: 'https://mellanrum.example' },
    { ...loopback, trustProxy: true },
  ])('is not there on a server that others can reach: %j', async (settings) => {
    const browser = openSignInServer(settings).openBrowser()
    expect(await trySignIn(browser, 'signInAsDemo(role: ADMINISTRATOR)')).toBe('role no_demo')
    expect(await viewerIn(browser)).toBe('visitor')
    const { data } = await browser.ask('{ viewer { signIn { demo } } }')
    expect(data).toEqual({ viewer: { signIn: { demo: false } } })
  })
})
