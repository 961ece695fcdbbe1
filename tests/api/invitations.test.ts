import { giveRole } from '@mellanrum/graph-api/accounts/give-role'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { uniqueWord } from '../support/mutate.ts'
import { openSignInServer, type TestBrowser, tokenOf, trySignIn } from '../support/signing-in.ts'

const server = openSignInServer()
const graph = () => openGraph({ driver: testDriver(), database: inject('neo4j').database, viewer: program })
const makeOrganisation = async () => (await makers.Organisation?.()) ?? ''
const newAddress = () => `${uniqueWord()}@${uniqueWord()}.example.org`

async function ask(browser: TestBrowser, address: string): Promise<void> {
  await browser.ask('mutation ($address: String!) { askSignIn(address: $address) { __typename } }', { address })
}

/** Signs in with an address that has an account or an invitation; answers how it ended. */
async function signIn(address: string): Promise<TestBrowser> {
  const browser = server.openBrowser({ clientAddress: uniqueWord() })
  await ask(browser, address)
  const mail = server.mails.findLast((one) => one.address === address)
  expect(await trySignIn(browser, `signInByLink(token: "${tokenOf(mail)}")`)).toBe('done')
  return browser
}

/** Somebody of an organisation of their own. */
async function colleague(): Promise<{ browser: TestBrowser; organisationId: string }> {
  const address = newAddress()
  await giveRole(graph(), { address, role: 'partner' })
  const organisationId = await makeOrganisation()
  await runDirectly(
    'MATCH (a:Account {address: $address}) MATCH (o:Organisation {id: $organisationId}) CREATE (a)-[:SPEAKS_FOR]->(o)',
    { address, organisationId },
  )
  return { browser: await signIn(address), organisationId }
}

async function coordinator(): Promise<TestBrowser> {
  const address = newAddress()
  await giveRole(graph(), { address, role: 'coordinator' })
  return signIn(address)
}

/** Runs a mutation and says how it ended: its type, or the code of the problem. */
async function run(browser: TestBrowser, name: string, type: string, input: object): Promise<string> {
  const { data, errors } = await browser.ask<{ outcome: { __typename: string; fields?: { code: string }[] } }>(
    `mutation ($input: ${type}!) { outcome: ${name}(input: $input) { __typename ... on InputError { fields { code } } } }`,
    { input },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return (
    data.outcome.fields?.[0]?.code ?? (data.outcome.__typename.endsWith('Success') ? 'done' : data.outcome.__typename)
  )
}
const invite = (browser: TestBrowser, input: object) =>
  run(browser, 'invite', 'InviteInput', { reason: 'Vi arbetar ihop', ...input })
const join = (browser: TestBrowser, input: object) =>
  run(browser, 'askToJoin', 'AskToJoinInput', { name: 'Kim', ...input })

async function call(browser: TestBrowser, text: string): Promise<string> {
  const { data } = await browser.ask<{ outcome: { __typename: string } }>(
    `mutation { outcome: ${text} { __typename } }`,
  )
  return data.outcome.__typename.endsWith('Success') ? 'done' : data.outcome.__typename
}

const mailsTo = (address: string) =>
  runDirectly('MATCH (m:Mail {address: $address}) RETURN m.subject AS subject, m.text AS text, m.key AS key', {
    address,
  })
const invitedTo = async (browser: TestBrowser) =>
  (
    await browser.ask<{
      viewer: { role: string; invitations: { id: string; organisationId: string; reason: string }[] }
    }>('{ viewer { role invitations { id organisationId reason } } }')
  ).data.viewer
const listed = async (browser: TestBrowser, organisationId: string) =>
  (
    await browser.ask<{
      invitations: { id: string; state: string }[]
      joinRequests: { id: string; address: string }[]
    }>(
      'query ($id: ID!) { invitations(organisationId: $id) { id state } joinRequests(organisationId: $id) { id address } }',
      { id: organisationId },
    )
  ).data

describe('an invitation to an address', () => {
  it('is mailed with its reason, lets one sign in, and gives the role when it is accepted, with a new session', async () => {
    const { browser, organisationId } = await colleague()
    const address = newAddress()
    expect(await invite(browser, { organisationId, address, reason: 'Du kan\nelmätning' })).toBe('done')
    const [mail] = await mailsTo(address)
    expect(mail?.text).toContain('> Du kan\n> elmätning')
    const invited = await signIn(address)
    const { role, invitations } = await invitedTo(invited)
    expect([role, invitations[0]?.organisationId, invitations[0]?.reason]).toEqual([
      'VISITOR',
      organisationId,
      'Du kan\nelmätning',
    ])
    const before = invited.cookies.get('mellanrum')
    expect(await call(invited, `answerInvitation(id: "${invitations[0]?.id}", accept: true)`)).toBe('done')
    expect(await invitedTo(invited)).toEqual({ role: 'PARTNER', invitations: [] })
    expect(invited.cookies.get('mellanrum')).not.toBe(before)
    expect((await listed(browser, organisationId)).invitations.map(({ state }) => state)).toEqual(['ACCEPTED'])
  })

  it('is made and mailed once while it is open', async () => {
    const { browser, organisationId } = await colleague()
    const address = newAddress()
    for (let times = 0; times < 3; times += 1) expect(await invite(browser, { organisationId, address })).toBe('done')
    expect(await mailsTo(address)).toHaveLength(1)
    expect((await listed(browser, organisationId)).invitations).toHaveLength(1)
  })

  it('is bounded by day and person', async () => {
    const { browser, organisationId } = await colleague()
    const answers: string[] = []
    for (let times = 0; times < 21; times += 1)
      answers.push(await invite(browser, { organisationId, address: newAddress() }))
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(20)
    expect(answers.at(-1)).toBe('too_many')
  })

  it('that is taken back, or over, is worth nothing, and its mail does not leave', async () => {
    const { browser, organisationId } = await colleague()
    const [revoked, over] = [newAddress(), newAddress()]
    await invite(browser, { organisationId, address: revoked })
    const [made] = (await listed(browser, organisationId)).invitations
    expect(await call(browser, `revokeInvitation(id: "${made?.id}")`)).toBe('done')
    expect(await mailsTo(revoked)).toEqual([])
    await invite(browser, { organisationId, address: over })
    await runDirectly('MATCH (i:Invitation {address: $over}) SET i.expiresAt = "2020-01-01T00:00:00.000Z"', { over })
    const sent = server.mails.length
    for (const address of [revoked, over]) await ask(server.openBrowser({ clientAddress: uniqueWord() }), address)
    expect(server.mails).toHaveLength(sent)
    expect((await listed(browser, organisationId)).invitations.map(({ state }) => state).sort()).toEqual([
      'EXPIRED',
      'REVOKED',
    ])
  })

  it('is for nobody else: neither to see, to answer, to take back nor to make', async () => {
    const { browser, organisationId } = await colleague()
    const stranger = (await colleague()).browser
    await invite(browser, { organisationId, address: newAddress() })
    const [made] = (await listed(browser, organisationId)).invitations
    expect(await listed(stranger, organisationId)).toEqual({ invitations: [], joinRequests: [] })
    expect(await call(stranger, `answerInvitation(id: "${made?.id}", accept: true)`)).toBe('NotFoundError')
    expect(await call(stranger, `revokeInvitation(id: "${made?.id}")`)).toBe('NotFoundError')
    expect(await invite(stranger, { organisationId, address: newAddress() })).toBe('NotAllowedError')
    expect(await invite(server.openBrowser(), { organisationId, address: newAddress() })).toBe('NotAllowedError')
    expect(await invite(await coordinator(), { organisationId, address: newAddress() })).toBe('done')
  })

  it('tells nobody whether the address has an account', async () => {
    const { browser, organisationId } = await colleague()
    const known = newAddress()
    await giveRole(graph(), { address: known, role: 'partner' })
    const answers = [
      await invite(browser, { organisationId, address: known }),
      await invite(browser, { organisationId, address: newAddress() }),
    ]
    expect(new Set(answers).size).toBe(1)
  })
})

describe('an organisation that has ended', () => {
  it('lets nobody in: by no invitation, no answer to one and no answer to who asks, and can say no', async () => {
    const { browser, organisationId } = await colleague()
    const [invited, known] = [newAddress(), newAddress()]
    await giveRole(graph(), { address: known, role: 'partner' })
    await invite(browser, { organisationId, address: invited })
    const [one, other] = [await signIn(invited), await signIn(known)]
    for (const input of [{ address: newAddress() }, { address: newAddress() }]) {
      await join(server.openBrowser({ clientAddress: uniqueWord() }), { organisationId, ...input })
    }
    await join(other, { organisationId })
    const [invitation] = (await invitedTo(one)).invitations
    const { joinRequests } = await listed(browser, organisationId)
    const end = (endedOn: string) =>
      runDirectly('MATCH (o:Organisation {id: $organisationId}) SET o.endedOn = $endedOn', { organisationId, endedOn })
    const desk = await coordinator()
    const codeOf = async (asking: TestBrowser, text: string) => {
      const { data } = await asking.ask<{ outcome: { fields?: { path: string; code: string }[] } }>(
        `mutation { outcome: ${text} { ... on InputError { fields { path code } } } }`,
      )
      return (data.outcome.fields ?? []).map(({ path, code }) => `${path} ${code}`)
    }
    await end(currentDay())
    const refusal = ['organisationId ended']
    expect(await invite(desk, { organisationId, address: newAddress() })).toBe('ended')
    expect(await join(server.openBrowser(), { organisationId, address: newAddress() })).toBe('ended')
    expect((await invitedTo(one)).invitations).toEqual([])
    expect(await codeOf(one, `answerInvitation(id: "${invitation?.id}", accept: true)`)).toEqual(refusal)
    for (const { id } of joinRequests)
      expect(await codeOf(desk, `answerJoinRequest(id: "${id}", accept: true)`)).toEqual(refusal)
    expect(await call(desk, `answerJoinRequest(id: "${joinRequests[0]?.id}", accept: false)`)).toBe('done')
    // An end that is still to come is none yet.
    await end('2199-12-31')
    expect(await call(one, `answerInvitation(id: "${invitation?.id}", accept: true)`)).toBe('done')
  })
})

describe('an invitation to a domain', () => {
  it('lets colleagues in one by one, each after their own yes, and mails nobody', async () => {
    const { browser, organisationId } = await colleague()
    const domain = `${uniqueWord()}.example.org`
    expect(await invite(browser, { organisationId, domain: `@${domain.toUpperCase()}` })).toBe('done')
    for (const name of ['anna', 'berit']) {
      const address = `${name}@${domain}`
      expect(await mailsTo(address)).toEqual([])
      const one = await signIn(address)
      const { invitations } = await invitedTo(one)
      expect(await call(one, `answerInvitation(id: "${invitations[0]?.id}", accept: true)`)).toBe('done')
      expect((await invitedTo(one)).role).toBe('PARTNER')
    }
    const sent = server.mails.length
    for (const address of [`carl@sub.${domain}`, `carl@x${domain}`]) {
      await ask(server.openBrowser({ clientAddress: uniqueWord() }), address)
    }
    expect(server.mails).toHaveLength(sent)
  })

  it.each(['gmail.com', 'kommun', 'a b.se', ''])('is refused for %j', async (domain) => {
    const { browser, organisationId } = await colleague()
    expect(await invite(browser, { organisationId, domain })).not.toBe('done')
  })
})

describe('a request to join', () => {
  it('of somebody who has signed in gives them the role, once somebody there says yes', async () => {
    const { browser, organisationId } = await colleague()
    const address = newAddress()
    await giveRole(graph(), { address, role: 'partner' })
    const asking = await signIn(address)
    expect(await join(asking, { organisationId, address: newAddress(), message: 'Jag är ny här' })).toBe('done')
    const [request] = (await listed(browser, organisationId)).joinRequests
    expect(request?.address).toBe(address)
    expect(await call(asking, `answerJoinRequest(id: "${request?.id}", accept: true)`)).toBe('NotFoundError')
    expect(await call(browser, `answerJoinRequest(id: "${request?.id}", accept: true)`)).toBe('done')
    expect((await invitedTo(asking)).role).toBe('VISITOR')
    expect((await mailsTo(address)).map((mail) => mail.text)).toEqual([expect.stringContaining('/logga-in')])
    expect((await invitedTo(await signIn(address))).role).toBe('PARTNER')
    expect((await listed(browser, organisationId)).joinRequests).toEqual([])
  })

  it('ends what was signed in before, and no session of one who speaks for it already', async () => {
    const { browser, organisationId } = await colleague()
    const address = newAddress()
    await giveRole(graph(), { address, role: 'partner' })
    const [here, elsewhere] = [await signIn(address), await signIn(address)]
    await invite(browser, { organisationId, address })
    const { invitations } = await invitedTo(here)
    await join(elsewhere, { organisationId })
    const [request] = (await listed(browser, organisationId)).joinRequests
    expect(await call(here, `answerInvitation(id: "${invitations[0]?.id}", accept: true)`)).toBe('done')
    expect([(await invitedTo(here)).role, (await invitedTo(elsewhere)).role]).toEqual(['PARTNER', 'VISITOR'])
    expect(await call(browser, `answerJoinRequest(id: "${request?.id}", accept: true)`)).toBe('done')
    expect((await invitedTo(here)).role).toBe('PARTNER')
  })

  it('is told to those who are there, else to coordinators, once, and to nobody else', async () => {
    const { browser, organisationId } = await colleague()
    const stranger = (await colleague()).browser
    const [desk, empty] = [await coordinator(), await makeOrganisation()]
    const told = async (one: TestBrowser, id: string) => {
      const { data } = await one.ask<{ notices: { nodes: { kind: string; subjectId: string }[] } }>(
        '{ notices(first: 50) { nodes { kind subjectId } } }',
      )
      return data.notices.nodes.filter(({ kind, subjectId }) => kind === 'JOIN_ASKED' && subjectId === id).length
    }
    const visitor = server.openBrowser({ clientAddress: uniqueWord() })
    const address = newAddress()
    for (let times = 0; times < 2; times += 1) await join(visitor, { organisationId, address })
    await join(visitor, { organisationId: empty, address })
    expect([await told(browser, organisationId), await told(desk, organisationId)]).toEqual([1, 0])
    expect([await told(browser, empty), await told(desk, empty), await told(stranger, organisationId)]).toEqual([
      0, 1, 0,
    ])
  })

  it('of a visitor sends nobody a mail before a yes, which is then an invitation', async () => {
    const { browser, organisationId } = await colleague()
    const address = newAddress()
    expect(await join(server.openBrowser({ clientAddress: uniqueWord() }), { organisationId, address })).toBe('done')
    expect(await mailsTo(address)).toEqual([])
    const [request] = (await listed(browser, organisationId)).joinRequests
    await call(browser, `answerJoinRequest(id: "${request?.id}", accept: true)`)
    expect(await mailsTo(address)).toHaveLength(1)
    expect((await invitedTo(await signIn(address))).invitations.map((one) => one.organisationId)).toEqual([
      organisationId,
    ])
  })

  it('after a no leaves nothing, and is not asked again for a month', async () => {
    const { browser, organisationId } = await colleague()
    const address = newAddress()
    const asks = () => join(server.openBrowser({ clientAddress: uniqueWord() }), { organisationId, address })
    await asks()
    const [request] = (await listed(browser, organisationId)).joinRequests
    await call(browser, `answerJoinRequest(id: "${request?.id}", accept: false)`)
    expect(await asks()).toBe('done')
    expect((await listed(browser, organisationId)).joinRequests).toEqual([])
    expect(await mailsTo(address)).toEqual([])
  })

  it('is bounded, and answered alike whoever has the address', async () => {
    const organisationId = await makeOrganisation()
    const browser = server.openBrowser({ clientAddress: uniqueWord() })
    const known = newAddress()
    await giveRole(graph(), { address: known, role: 'partner' })
    const answers = [
      await join(browser, { organisationId, address: known }),
      await join(browser, { organisationId, address: newAddress() }),
    ]
    expect(answers).toEqual(['done', 'done'])
    for (let times = 0; times < 8; times += 1) await join(browser, { organisationId, address: newAddress() })
    expect(await join(browser, { organisationId, address: newAddress() })).toBe('too_many')
    expect(await join(server.openBrowser(), { organisationId })).toBe('required')
    expect(await join(server.openBrowser(), { organisationId, address: 'kim' })).toBe('invalid_format')
  })

  it('waits on the coordinators’ desk', async () => {
    const organisationId = await makeOrganisation()
    await join(server.openBrowser({ clientAddress: uniqueWord() }), { organisationId, address: newAddress() })
    const { data } = await (await coordinator()).ask<{ desk: { nodes: { refId: string; count: number }[] } }>(
      '{ desk(kind: JOIN_REQUESTS, first: 50) { nodes { refId count } } }',
    )
    expect(data.desk.nodes.find(({ refId }) => refId === organisationId)?.count).toBe(1)
  })

  it('end: whoever has left is signed out and speaks for the organisation no more', async () => {
    const { browser, organisationId } = await colleague()
    const address = newAddress()
    expect(await invite(browser, { organisationId, address })).toBe('done')
    const left = await signIn(address)
    const [own] = (await invitedTo(left)).invitations
    expect(await call(left, `answerInvitation(id: "${own?.id}", accept: true)`)).toBe('done')
    type Listed = { representatives: { accountId: string; name: string }[] }
    const list = async (who: TestBrowser) =>
      (await who.ask<Listed>(`{ representatives(organisationId: "${organisationId}") { accountId name } }`)).data
        .representatives
    const listed = await list(browser)
    expect(listed.map(({ name }) => name)).toContain(address)
    const { browser: stranger } = await colleague()
    expect(await list(stranger)).toEqual([])
    const accountId = listed.find(({ name }) => name === address)?.accountId
    const revoke = `revokeRepresentation(organisationId: "${organisationId}", accountId: "${accountId}")`
    expect(await call(stranger, revoke)).toBe('NotAllowedError')
    expect(await call(browser, revoke)).toBe('done')
    expect(await call(browser, revoke)).toBe('NotFoundError')
    expect((await list(browser)).map(({ name }) => name)).not.toContain(address)
    expect((await invitedTo(left)).role).toBe('VISITOR')
  })
})
