import { giveRole } from '@mellanrum/graph-api/accounts/give-role'
import { describe, expect, it } from 'vitest'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import {
  ask,
  call,
  colleague,
  coordinator,
  graph,
  invite,
  invitedTo,
  join,
  listed,
  mailsTo,
  newAddress,
  server,
  signIn,
} from '../support/inviting.ts'
import { uniqueWord } from '../support/mutate.ts'
import type { TestBrowser } from '../support/signing-in.ts'

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
