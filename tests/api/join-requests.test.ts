import { giveRole } from '@mellanrum/graph-api/accounts/give-role'
import { describe, expect, it } from 'vitest'
import { runDirectly } from '../support/hidden-world.ts'
import {
  call,
  colleague,
  coordinator,
  graph,
  invite,
  invitedTo,
  join,
  listed,
  mailsTo,
  makeOrganisation,
  newAddress,
  server,
  signIn,
} from '../support/inviting.ts'
import { uniqueWord } from '../support/mutate.ts'
import type { TestBrowser } from '../support/signing-in.ts'

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

  it('tells an organisation that is hidden from who asks from none as little as any page does', async () => {
    const organisationId = await makeOrganisation()
    await runDirectly("MATCH (n:Thing {id: $organisationId}) SET n.visibility = 'network'", { organisationId })
    const stranger = server.openBrowser({ clientAddress: uniqueWord() })
    expect(await join(stranger, { organisationId, address: newAddress(), message: 'Hej' })).toBe('NotFoundError')
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
