import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { type contactSteps, mayInContact } from '@mellanrum/graph-api/shared/rights'
import { atThisMachine, type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { beforeEach, describe, expect, it } from 'vitest'
import { ask, asViewer, coordinator } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'
import { partnerOf } from '../support/partner.ts'

let asking = ''
let asked = ''
let askingPartner: Viewer
let askedPartner: Viewer
let stranger: Viewer
const today = currentDay()

/** Two organisations that somebody signs in for, and a third one’s people. */
beforeEach(async () => {
  asking = (await makers.Organisation?.()) ?? ''
  asked = (await makers.Organisation?.()) ?? ''
  const third = (await makers.Organisation?.()) ?? ''
  const viewers = [asking, asked, third].map((id) =>
    viewerOf('partner', { accountId: newId('acc'), organisationIds: [id] }),
  )
  ;[askingPartner, askedPartner, stranger] = viewers as [Viewer, Viewer, Viewer]
  await partnerOf(asked)
})

const wish = (more: Record<string, unknown> = {}) => ({
  input: { askingId: asking, askedId: asked, message: 'Hej', reach: 'Ada, ada@example.org', ...more },
})
const askFor = (more: Record<string, unknown> = {}, selection = 'id status') =>
  asViewer(askingPartner, () => done<{ id: string; status: string }>('askForContact', wish(more), selection))

/** As a coordinator asks in the asking side's name. */
const propose = () =>
  asViewer(coordinator, () => done<{ id: string; status: string }>('askForContact', wish({ reach: null })))

const fields = 'id status turn side steps askingReach askedReach remindedOn restsUntil about { id } colleague { id }'
interface Contact {
  readonly id: string
  readonly status: string
  readonly turn: string
  readonly side: string | null
  readonly steps: string[]
  readonly askingReach: string | null
  readonly askedReach: string | null
  readonly restsUntil: string | null
  readonly about: { id: string }[]
  readonly colleague: { id: string } | null
}
const see = (viewer: Viewer, id: string) =>
  asViewer(viewer, () =>
    ask<{ contact: Contact | null }>(`query ($id: ID!) { contact(id: $id) { ${fields} } }`, { id }),
  )
const listOf = async (viewer: Viewer, state: string, organisationId?: string) => {
  const { contacts } = await asViewer(viewer, () =>
    ask<{ contacts: { nodes: { id: string }[]; totalCount: number } }>(
      'query ($state: ContactState, $organisationId: ID) { contacts(state: $state, organisationId: $organisationId, first: 50) { totalCount nodes { id } } }',
      { state, organisationId },
    ),
  )
  return contacts.nodes.map(({ id }) => id)
}
const step = (viewer: Viewer, name: string, values: Record<string, unknown>) =>
  asViewer(viewer, () => mutate(name, values, '__typename'))
/** As if it had been asked so many days ago. */
const age = (id: string, days: number) =>
  runDirectly(
    'MATCH (c:Contact {id: $id}) SET c.askedOn = $day, c.turnSince = $day, c.silentFrom = $silentFrom RETURN c.id',
    { id, day: daysAfter(today, -days), silentFrom: daysAfter(today, 30 - days) },
  )

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
    for (const viewer of [askingPartner, askedPartner, atThisMachine]) {
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

  it('goes to a coordinator where nobody signs in for those who are asked, and is sent on', async () => {
    const away = (await makers.Organisation?.()) ?? ''
    const { id, status } = await askFor({ askedId: away })
    expect(status).toBe('WITH_COORDINATOR')
    expect(await listOf(coordinator, 'WAITS_FOR_US')).toContain(id)
    const theirs = viewerOf('partner', { accountId: newId('acc'), organisationIds: [away] })
    expect((await see(theirs, id)).contact).toBeNull()
    await done('brokerContact', { id })
    expect((await see(theirs, id)).contact).toMatchObject({ turn: 'ASKED', steps: ['ANSWER', 'PASS'] })
    expect(await refused('brokerContact', { id })).toEqual(['id not_left'])
  })

  it('that a coordinator asks in another’s name waits for that side’s own yes', async () => {
    expect(await asViewer(coordinator, () => refused('askForContact', wish()))).toEqual(['reach not_yours'])
    const { id } = await propose()
    expect((await see(askingPartner, id)).contact).toMatchObject({
      ...{ status: 'PROPOSED', turn: 'ASKING', side: 'asking', steps: ['AGREE', 'WITHDRAW'], askingReach: null },
    })
    expect(await listOf(askingPartner, 'WAITS_FOR_US')).toEqual([id])
    // Whom it would be sent to does not know of it yet, and nobody says yes in the asking side's place.
    expect((await see(askedPartner, id)).contact).toBeNull()
    expect((await see(coordinator, id)).contact).toMatchObject({ turn: 'ASKING', steps: ['WITHDRAW'] })
    expect((await step(askedPartner, 'answerContact', { id, answer: 'YES', reach: 'Bo' })).__typename).toBe(
      'NotFoundError',
    )
    expect(await asViewer(coordinator, () => refused('answerContact', { id, answer: 'NO' }))).toEqual(['id not_left'])
    expect(await asViewer(askingPartner, () => refused('agreeToContact', { id, reach: ' ' }))).toEqual([
      'reach too_small',
    ])
    await asViewer(askingPartner, () => done('agreeToContact', { id, reach: 'Ada, ada@example.org' }))
    expect(await asViewer(askingPartner, () => refused('agreeToContact', { id, reach: 'Ada' }))).toEqual([
      'id not_left',
    ])
    expect((await see(askedPartner, id)).contact).toMatchObject({
      ...{ status: 'ASKED', turn: 'ASKED', steps: ['ANSWER', 'PASS'], askingReach: null },
    })
    await asViewer(askedPartner, () => done('answerContact', { id, answer: 'YES', reach: 'Bo, 070' }))
    for (const viewer of [askingPartner, askedPartner]) {
      expect((await see(viewer, id)).contact).toMatchObject({
        askingReach: 'Ada, ada@example.org',
        askedReach: 'Bo, 070',
      })
    }
  })

  it('that a side declines before it was sent is never known to the other', async () => {
    for (const begin of [propose, () => askFor({ throughCoordinator: true })]) {
      const { id } = await begin()
      await asViewer(askingPartner, () => done('withdrawContact', { id }))
      expect((await see(askedPartner, id)).contact).toBeNull()
      expect(await listOf(askedPartner, 'CLOSED')).toEqual([])
    }
    const { id } = await askFor()
    await asViewer(askingPartner, () => done('withdrawContact', { id }))
    expect((await see(askedPartner, id)).contact).toMatchObject({ status: 'WITHDRAWN' })
  })

  it('whose yes a coordinator notes still waits for how that side says it is reached', async () => {
    const { id } = await askFor()
    const yes = { id, answer: 'YES' }
    expect(await asViewer(coordinator, () => refused('answerContact', { ...yes, reach: 'Bo' }))).toEqual([
      'reach not_yours',
    ])
    await asViewer(coordinator, () => done('answerContact', yes))
    expect((await see(askingPartner, id)).contact).toMatchObject({ status: 'AGREED', steps: [], askedReach: null })
    expect((await see(askedPartner, id)).contact).toMatchObject({
      steps: ['ANSWER'],
      askingReach: 'Ada, ada@example.org',
    })
    await asViewer(askedPartner, () => done('answerContact', { ...yes, reach: 'Bo, 070' }))
    expect((await see(askingPartner, id)).contact).toMatchObject({ status: 'AGREED', askedReach: 'Bo, 070' })
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
