import { giveRole } from '@mellanrum/graph-api/accounts/give-role'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { uniqueWord } from '../support/mutate.ts'
import { loopback, openSignInServer, type TestBrowser, tokenOf, trySignIn, viewerIn } from '../support/signing-in.ts'
import { makeAuthenticator, type Told } from '../support/software-authenticator.ts'

const word = uniqueWord()
const site = { origin: 'http://localhost:4000', rpId: 'localhost' }
const graph = () => openGraph({ driver: testDriver(), database: inject('neo4j').database, viewer: program })

afterAll(async () => {
  const ours = 'MATCH (account:Account) WHERE account.address CONTAINS $word'
  await runDirectly(`${ours} OPTIONAL MATCH (own:Session|Passkey)-->(account) DETACH DELETE own, account`, { word })
})

type Outcome = { outcome: { __typename: string; data?: Record<string, unknown>; fields?: { code: string }[] } }

/** Asks a mutation of passkeys, and gives what it answers or the code of its refusal. */
async function tell(browser: TestBrowser, name: string, values: Record<string, unknown> = {}) {
  const types: Record<string, string> = { name: 'String', id: 'ID!' }
  const names = Object.keys(values)
  const heads = names.map((one) => `$${one}: ${types[one] ?? 'String!'}`).join(', ')
  const call = names.length ? `${name}(${names.map((one) => `${one}: $${one}`).join(', ')})` : name
  const success = `Mutation${name[0]?.toUpperCase()}${name.slice(1)}Success`
  const fields = { beginPasskey: 'challenge rpId userId known', beginPasskeySignIn: 'challenge rpId' }[name]
  const { data, errors } = await browser.ask<Outcome>(
    `mutation ${heads && `(${heads})`} { outcome: ${call} { __typename
      ${fields ? `... on ${success} { data { ${fields} } }` : ''} ... on InputError { fields { code } } } }`,
    values,
  )
  if (errors) throw new Error(JSON.stringify(errors))
  const { __typename, data: value, fields: problems } = data.outcome
  return { end: problems?.[0]?.code ?? (__typename === success ? 'done' : __typename), value }
}

const challengeOf = async (browser: TestBrowser, name = 'beginPasskeySignIn') =>
  String((await tell(browser, name)).value?.challenge)

/** Somebody who is signed in by mail, on a server of their own. */
async function someone(settings = loopback) {
  const server = openSignInServer(settings)
  const address = `${word}-${uniqueWord()}@example.org`
  await giveRole(graph(), { address, role: 'partner' })
  const browser = server.openBrowser()
  await browser.ask('mutation ($address: String!) { askSignIn(address: $address) { __typename } }', { address })
  expect(await trySignIn(browser, `signInByLink(token: "${tokenOf(server.mails.at(-1))}")`)).toBe('done')
  return { server, address, browser }
}

/** Somebody with a passkey. */
async function withPasskey() {
  const one = await someone()
  const authenticator = makeAuthenticator(site)
  const add = async (told: Told = {}, name = '') =>
    (
      await tell(one.browser, 'addPasskey', {
        ...authenticator.make(await challengeOf(one.browser, 'beginPasskey'), told),
        name,
      })
    ).end
  expect(await add({}, 'Jobbmobilen')).toBe('done')
  return { ...one, authenticator, add }
}

const passkeysIn = async (browser: TestBrowser) => {
  const { data } = await browser.ask<{
    viewer: { passkeys: { id: string; name: string; lastUsedAt: string | null }[] }
  }>('{ viewer { passkeys { id name lastUsedAt } } }')
  return data.viewer.passkeys
}

const mailsTo = (address: string) =>
  runDirectly(
    'MATCH (m:Mail {address: $address, kind: "passkey"}) RETURN m.text AS text, m.subject AS subject ORDER BY m.createdAt, m.id',
    {
      address,
    },
  )

describe('a passkey', () => {
  it('is told of by mail when it comes and when it goes, with its name and what to do, and not when it is not taken', async () => {
    const { address, browser, add } = await withPasskey()
    const [added] = await mailsTo(address)
    expect(added?.subject).toBe('Ny lösennyckel till ditt konto')
    expect(added?.text).toContain('> Jobbmobilen')
    expect(added?.text).toContain('http://localhost:4000/mitt-konto')
    expect(await add()).toBe('not_valid')
    const [passkey] = await passkeysIn(browser)
    for (let times = 0; times < 2; times += 1) await tell(browser, 'removePasskey', { id: passkey?.id })
    const mails = await mailsTo(address)
    expect(mails.map(({ subject }) => subject)).toEqual([added?.subject, 'En lösennyckel är borttagen från ditt konto'])
  })

  it('signs its owner in from a browser that nobody has signed in from, and says when it was last used', async () => {
    const { server, address, browser, authenticator } = await withPasskey()
    expect(await passkeysIn(browser)).toMatchObject([{ name: 'Jobbmobilen', lastUsedAt: null }])
    const other = server.openBrowser()
    const begun = await tell(other, 'beginPasskeySignIn')
    expect(begun.value).toMatchObject({ rpId: 'localhost' })
    expect(begun.value?.challenge).toMatch(/^[\w-]{43}$/)
    expect((await tell(other, 'signInByPasskey', authenticator.sign(String(begun.value?.challenge)))).end).toBe('done')
    expect(await viewerIn(other)).toContain(address)
    const [used] = await passkeysIn(other)
    expect(Date.parse(used?.lastUsedAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
    const { data } = await other.ask<{ viewer: { sessions: { way: string; isThis: boolean }[] } }>(
      '{ viewer { sessions { way isThis } } }',
    )
    expect(data.viewer.sessions).toContainEqual({ way: 'PASSKEY', isThis: true })
  })

  it('is named after the device where nobody names it, and made twice on one authenticator by nobody', async () => {
    const { browser, add } = await withPasskey()
    expect((await tell(browser, 'beginPasskey')).value?.known).toHaveLength(1)
    expect(await add()).toBe('not_valid')
    const another = makeAuthenticator(site)
    expect((await tell(browser, 'addPasskey', another.make(await challengeOf(browser, 'beginPasskey')))).end).toBe(
      'done',
    )
    expect((await passkeysIn(browser)).map(({ name }) => name)).toEqual(['Firefox, Linux', 'Jobbmobilen'])
  })

  it('is for the host of the pages, whatever stands before the server', async () => {
    const { browser } = await someone({ ...loopback, pagesUrl: 'https://karta.example.org' })
    const begun = await tell(browser, 'beginPasskey')
    expect(begun.value?.rpId).toBe('karta.example.org')
    const own = makeAuthenticator({ origin: 'https://karta.example.org', rpId: 'karta.example.org' })
    expect((await tell(browser, 'addPasskey', own.make(String(begun.value?.challenge)))).end).toBe('done')
    const local = makeAuthenticator(site)
    expect((await tell(browser, 'addPasskey', local.make(await challengeOf(browser, 'beginPasskey')))).end).toBe(
      'not_valid',
    )
  })

  it('is added to one’s own account alone: nobody without one, no invented person, no more than twenty', async () => {
    const visitor = openSignInServer().openBrowser()
    expect((await tell(visitor, 'beginPasskey')).end).toBe('NotAllowedError')
    const { address, browser } = await someone()
    await runDirectly('MATCH (a:Account {address: $address}) SET a.demo = true', { address })
    expect((await tell(browser, 'beginPasskey')).end).toBe('NotAllowedError')
    await runDirectly(
      `MATCH (a:Account {address: $address}) SET a.demo = false WITH a UNWIND range(1, 20) AS one
       CREATE (:Passkey {id: a.id + one, credentialId: a.id + one, name: '', createdAt: a.createdAt})-[:PASSKEY_OF]->(a)`,
      { address },
    )
    expect((await tell(browser, 'beginPasskey')).end).toBe('too_many_passkeys')
  })

  it('is removed by its owner alone, and signs nobody in from then on', async () => {
    const { server, browser, authenticator } = await withPasskey()
    const [mine] = await passkeysIn(browser)
    const stranger = await someone()
    await tell(stranger.browser, 'removePasskey', { id: mine?.id })
    expect(await passkeysIn(browser)).toHaveLength(1)
    expect((await tell(browser, 'removePasskey', { id: mine?.id })).end).toBe('done')
    expect(await passkeysIn(browser)).toEqual([])
    const other = server.openBrowser()
    expect((await tell(other, 'signInByPasskey', authenticator.sign(await challengeOf(other)))).end).toBe('not_valid')
  })

  it('is on record, told in what is stored about one, and goes with the account', async () => {
    const { address, browser, authenticator } = await withPasskey()
    const { data } = await browser.ask<{ aboutMe: { rows: { label: string; facts: { value: string }[] }[] } }>(
      '{ aboutMe { rows { label facts { value } } } }',
    )
    const told = data.aboutMe.rows.find(({ label }) => label === 'Passkey')?.facts.map(({ value }) => value)
    expect(told).toEqual(expect.arrayContaining(['Jobbmobilen', authenticator.credentialId]))
    const events = await runDirectly(
      `MATCH (a:Account {address: $address}) MATCH (e:Event {subjectId: a.id, accountId: a.id}) RETURN e.type AS type`,
      { address },
    )
    expect(events).toContainEqual({ type: 'account.passkey-added' })
    await browser.ask('mutation { removePersonalData(words: KEEP) { __typename } }')
    const { credentialId } = authenticator
    expect(await runDirectly('MATCH (p:Passkey {credentialId: $credentialId}) RETURN p.id', { credentialId })).toEqual(
      [],
    )
  })
})

describe('signing in by passkey is refused, always in the same words,', () => {
  it.each<[string, Told]>([
    ['for another origin', { origin: 'http://localhost:4001' }],
    ['for another site', { rpId: 'evil.example' }],
    ['where it was to make one', { type: 'webauthn.create' }],
    ['where nobody was there', { flags: 0x04 }],
    ['where the device does not know who was there', { flags: 0x01 }],
    ['where its counter runs backwards', { counter: 1 }],
  ])('%s', async (_what, told) => {
    const { server, authenticator } = await withPasskey()
    const other = server.openBrowser()
    expect((await tell(other, 'signInByPasskey', authenticator.sign(await challengeOf(other), told))).end).toBe(
      'not_valid',
    )
    expect(await viewerIn(other)).toBe('visitor')
    expect(server.refused).toEqual(['passkey not_valid'])
    // What is right goes through afterwards, so that it was that alone.
    expect(
      (await tell(other, 'signInByPasskey', authenticator.sign(await challengeOf(other), { counter: 9 }))).end,
    ).toBe('done')
  })

  it('with a signature of another key, of nobody’s passkey, and of nothing', async () => {
    const { server, authenticator } = await withPasskey()
    const other = server.openBrowser()
    const stranger = makeAuthenticator(site)
    const forged = {
      ...stranger.sign(await challengeOf(other), { counter: 9 }),
      credentialId: authenticator.credentialId,
    }
    expect((await tell(other, 'signInByPasskey', forged)).end).toBe('not_valid')
    expect((await tell(other, 'signInByPasskey', stranger.sign(await challengeOf(other)))).end).toBe('not_valid')
    for (const clientData of ['e30', 'bm90aGluZw', 'eyJjaGFsbGVuZ2UiOjF9', 'A'.repeat(4_000)])
      expect((await tell(other, 'signInByPasskey', { ...forged, clientData })).end).toBe('not_valid')
    expect((await tell(other, 'signInByPasskey', { ...forged, signature: 'A'.repeat(4_001) })).end).toBe('too_big')
    expect(await viewerIn(other)).toBe('visitor')
  })

  it('a second time, in another browser, for what was given for adding one, and after five minutes', async () => {
    const { server, browser, authenticator } = await withPasskey()
    const [other, third] = [server.openBrowser(), server.openBrowser()]
    const signed = authenticator.sign(await challengeOf(other))
    await challengeOf(third)
    expect((await tell(third, 'signInByPasskey', signed)).end).toBe('not_valid')
    expect((await tell(other, 'signInByPasskey', signed)).end).toBe('done')
    expect((await tell(other, 'signInByPasskey', signed)).end).toBe('not_valid')
    const forAdding = await challengeOf(browser, 'beginPasskey')
    expect((await tell(browser, 'signInByPasskey', authenticator.sign(forAdding))).end).toBe('not_valid')
    const late = await challengeOf(third)
    await runDirectly("MATCH (r:SignInRequest) WHERE r.passkey = 'sign_in' SET r.expiresAt = $past", {
      past: '2020-01-01T00:00:00.000Z',
    })
    expect((await tell(third, 'signInByPasskey', authenticator.sign(late))).end).toBe('not_valid')
  })

  it('to one of two that come at once with the same counter', async () => {
    const { server, authenticator } = await withPasskey()
    const browsers = [server.openBrowser(), server.openBrowser()]
    const ends = await Promise.all(
      browsers.map(async (browser) => {
        const signed = authenticator.sign(await challengeOf(browser), { counter: 7 })
        return (await tell(browser, 'signInByPasskey', signed)).end
      }),
    )
    expect(ends.sort()).toEqual(['done', 'not_valid'])
  })

  it('after too many tries from one place', async () => {
    const server = openSignInServer()
    const browser = server.openBrowser()
    const ends = new Set<string>()
    for (let tried = 0; tried < 61; tried += 1) ends.add((await tell(browser, 'beginPasskeySignIn')).end)
    expect([...ends]).toEqual(['done', 'too_many'])
  })
})

it('a challenge for a passkey takes nothing from the code of a mail that was asked for before', async () => {
  const { server, address } = await someone()
  const browser = server.openBrowser()
  await browser.ask('mutation ($address: String!) { askSignIn(address: $address) { __typename } }', { address })
  await challengeOf(browser)
  expect(await trySignIn(browser, `signInByCode(code: "${server.mails.at(-1)?.code}")`)).toBe('done')
})
