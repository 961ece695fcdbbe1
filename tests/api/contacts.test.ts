import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { type contactSteps, mayInContact } from '@mellanrum/graph-api/shared/rights'
import { localViewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { beforeEach, describe, expect, it } from 'vitest'
import { ask, asViewer, coordinator } from '../support/api.ts'
import {
  age,
  asked,
  askedPartner,
  askFor,
  asking,
  askingPartner,
  listOf,
  makeSides,
  propose,
  see,
  step,
  stranger,
  today,
  wish,
} from '../support/contact.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'
import { partnerOf } from '../support/partner.ts'

beforeEach(makeSides)

describe('a wish for contact', () => {
  it('is answered by the side that is asked, and how each is reached is seen after a yes alone', async () => {
    const need = (await makers.Need?.({ organisationId: asked })) ?? ''
    const { id, status } = await askFor({ origin: 'NEED', aboutIds: [need] })
    expect(status).toBe('ASKED')
    expect(await listOf(askedPartner, 'WAITS_FOR_US')).toEqual([id])
    expect(await listOf(askingPartner, 'WAITS_FOR_OTHERS')).toEqual([id])
    expect((await see(askedPartner, id)).contact).toMatchObject({
      ...{ turn: 'ASKED', side: 'asked', steps: ['ANSWER', 'PASS'], askingReach: null, askedReach: null },
      about: [{ id: need }],
    })
    expect((await see(askingPartner, id)).contact).toMatchObject({
      steps: ['WITHDRAW'],
      askingReach: 'Ada, ada@example.org',
    })
    expect((await see(coordinator, id)).contact).toMatchObject({ askingReach: null, side: null })
    expect(await asViewer(askedPartner, () => refused('answerContact', { id, answer: 'YES' }))).toEqual([
      'reach required',
    ])
    await asViewer(askedPartner, () => done('answerContact', { id, answer: 'YES', reach: 'Bo, 070' }))
    const reaches = { askingReach: 'Ada, ada@example.org', askedReach: 'Bo, 070' }
    // Who sits alone at this machine speaks for both.
    for (const viewer of [askingPartner, askedPartner, localViewer]) {
      expect((await see(viewer, id)).contact).toMatchObject({
        ...{ status: 'AGREED', turn: 'NOBODY', steps: [], ...reaches },
      })
    }
    for (const viewer of [coordinator, viewerOf('administrator')]) {
      expect((await see(viewer, id)).contact).toMatchObject({ status: 'AGREED', askingReach: null, askedReach: null })
    }
    expect(await listOf(askingPartner, 'AGREED')).toEqual([id])
  })

  it('is nobody else’s business', async () => {
    const { id } = await askFor()
    for (const viewer of [stranger, viewerOf('visitor'), viewerOf('partner', { accountId: newId('acc') })]) {
      expect((await see(viewer, id)).contact).toBeNull()
      expect(await listOf(viewer, 'WAITS_FOR_US', asked)).toEqual([])
      for (const name of ['remindContact', 'withdrawContact', 'brokerContact']) {
        expect((await step(viewer, name, { id })).__typename).toBe('NotFoundError')
      }
      expect((await step(viewer, 'answerContact', { id, answer: 'NO' })).__typename).toBe('NotFoundError')
      const { contactBetween } = await asViewer(viewer, () =>
        ask('query ($a: ID!, $b: ID!) { contactBetween(organisationId: $a, otherId: $b) { id } }', {
          a: asking,
          b: asked,
        }),
      )
      expect(contactBetween).toBeNull()
    }
  })

  it('is moved on by whom the table of rights names, in every role', async () => {
    const person = (await makers.Person?.({ worksAt: [{ organisationId: asked }] })) ?? ''
    const calls = {
      agreeTo: { reach: 'Ada' },
      answer: { answer: 'NO' },
      pass: { personId: person },
      remind: {},
      withdraw: {},
      broker: {},
    } as const
    for (const [name, values] of Object.entries(calls)) {
      for (const [sides, viewer] of [
        [{ isAsking: true, isAsked: false }, askingPartner],
        [{ isAsking: false, isAsked: true }, askedPartner],
        [{ isAsking: false, isAsked: false }, coordinator],
      ] as const) {
        const { id } =
          name === 'agreeTo' ? await propose() : await askFor(name === 'broker' ? { throughCoordinator: true } : {})
        await age(id, 8)
        const of = (name === 'agreeTo' ? 'agree' : name) as (typeof contactSteps)[number]
        const may = mayInContact({ ...sides, role: viewer.role, step: of })
        // What waits for a coordinator, or for the asking side's own yes, has not come to the asked side yet.
        const isThere = !['broker', 'agreeTo'].includes(name) || viewer !== askedPartner
        const expected = may ? 'Success' : isThere ? 'NotAllowedError' : 'NotFoundError'
        expect(
          (await step(viewer, `${name}Contact`, { id, ...values })).__typename,
          `${name} by ${viewer.role}`,
        ).toContain(expected)
        await runDirectly('MATCH (c:Contact {id: $id}) DETACH DELETE c', { id })
      }
    }
  })

  it('rests after “not now” and comes back on its day', async () => {
    const { id } = await askFor()
    const restsUntil = daysAfter(today, 10)
    expect(
      await asViewer(askedPartner, () => refused('answerContact', { id, answer: 'NOT_NOW', restsUntil: today })),
    ).toEqual(['restsUntil out_of_range'])
    await asViewer(askedPartner, () => done('answerContact', { id, answer: 'NOT_NOW', restsUntil }))
    expect(await listOf(askedPartner, 'WAITS_FOR_US')).toEqual([])
    expect(await listOf(askedPartner, 'WAITS_FOR_OTHERS')).toEqual([id])
    await runDirectly('MATCH (c:Contact {id: $id}) SET c.restsUntil = $today', { id, today })
    expect(await listOf(askedPartner, 'WAITS_FOR_US')).toEqual([id])
  })

  it('reminds once, after a week, and is quiet after a month', async () => {
    const { id } = await askFor()
    expect(await asViewer(askingPartner, () => refused('remindContact', { id }))).toEqual(['id not_left'])
    await age(id, 7)
    await asViewer(askingPartner, () => done('remindContact', { id }))
    expect(await asViewer(askingPartner, () => refused('remindContact', { id }))).toEqual(['id not_left'])
    await runDirectly('MATCH (c:Contact {id: $id}) SET c.silentFrom = $today', { id, today })
    expect((await see(askedPartner, id)).contact).toMatchObject({ turn: 'NOBODY', steps: ['ANSWER', 'PASS'] })
    expect(await listOf(askedPartner, 'CLOSED')).toEqual([id])
    // A late yes is welcome.
    await asViewer(askedPartner, () => done('answerContact', { id, answer: 'YES', reach: 'Bo' }))
  })

  it('is one at a time between two, and is not repeated soon after a no', async () => {
    const { id } = await askFor()
    expect(await asViewer(askingPartner, () => refused('askForContact', wish()))).toEqual(['askedId already_open'])
    const back = { ...wish({ askingId: asked, askedId: asking }) }
    expect(await asViewer(askedPartner, () => refused('askForContact', back))).toEqual(['askedId already_open'])
    await asViewer(askedPartner, () => done('answerContact', { id, answer: 'NO' }))
    expect(await asViewer(askingPartner, () => refused('askForContact', wish()))).toEqual(['askedId asked_lately'])
    // The one that said no may change its mind, or ask whenever it likes.
    expect((await see(askedPartner, id)).contact).toMatchObject({ steps: ['ANSWER'] })
    await partnerOf(asking)
    await asViewer(askedPartner, () => done('askForContact', back))
  })

  it('is made once, however often it is sent and by how many at once', async () => {
    const values = { ...wish(), key: uniqueWord() }
    const sent = () => mutate('askForContact', values)
    const outcomes = await asViewer(askingPartner, () => Promise.all([sent(), sent(), sent()]))
    expect(new Set(outcomes.map(({ data }) => data?.id)).size).toBe(1)
    const [row] = await runDirectly(
      'MATCH (:Organisation {id: $asking})<-[:ASKED_BY]-(c:Contact) RETURN count(c) AS contacts',
      { asking },
    )
    expect(row?.contacts).toBe(1)
    const unkeyed = await asViewer(askedPartner, () =>
      Promise.all(
        [1, 2, 3].map(() => mutate('askForContact', wish({ askingId: asked, askedId: stranger.organisationIds[0] }))),
      ),
    )
    expect(unkeyed.filter(({ data }) => data)).toHaveLength(1)
  })

  it('is passed to somebody who works at the side that is asked', async () => {
    const { id } = await askFor()
    const person = async (organisationId: string) => (await makers.Person?.({ worksAt: [{ organisationId }] })) ?? ''
    const [ours, theirs, another] = [await person(asking), await person(asked), await person(asked)]
    const to = (personId: string) => ({ id, personId })
    expect(await asViewer(askedPartner, () => refused('passContact', to(ours)))).toEqual(['personId not_there'])
    await asViewer(askedPartner, () => done('passContact', to(theirs)))
    await asViewer(askedPartner, () => done('passContact', to(another)))
    expect((await see(askedPartner, id)).contact?.colleague).toEqual({ id: another })
  })

  it('refuses what it cannot be about, and texts that are too long', async () => {
    const secret = (await makers.Need?.({ organisationId: asked })) ?? ''
    await runDirectly('MATCH (n:Need {id: $id}) SET n.visibility = "me"', { id: secret })
    const tried = (more: Record<string, unknown>) => asViewer(askingPartner, () => refused('askForContact', wish(more)))
    expect(await tried({ aboutIds: [secret] })).toEqual(['aboutIds not_there'])
    expect(await tried({ aboutIds: [asked] })).toEqual(['aboutIds not_there'])
    expect(await tried({ askedId: asking })).toEqual(['askedId same'])
    expect(await tried({ message: ' ' })).toEqual(['message too_small'])
    expect(await tried({ message: 'x'.repeat(4001) })).toEqual(['message too_big'])
    expect(await tried({ reach: '' })).toEqual(['reach required'])
    expect((await step(askingPartner, 'askForContact', wish({ askedId: newId('org') }))).__typename).toBe(
      'NotFoundError',
    )
  })
})
