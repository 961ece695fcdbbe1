import { openGraph } from '@mellanrum/graph-api/database/graph'
import { askStillTrue } from '@mellanrum/graph-api/notices/ask-still-true'
import { findSettings, stopMail } from '@mellanrum/graph-api/notices/change-settings'
import { mostLines } from '@mellanrum/graph-api/notices/digest-words'
import { noteDueSteps } from '@mellanrum/graph-api/notices/note-due-steps'
import { sendDigests } from '@mellanrum/graph-api/notices/send-digests'
import type { ClaimedMail } from '@mellanrum/graph-api/outbox/model'
import { mailPost } from '@mellanrum/graph-api/outbox/post'
import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { program, type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { ask, asViewer, coordinator, testDriver } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { mailServer } from '../support/mail-server.ts'
import { makers } from '../support/makers.ts'
import { done, mutate, ownWord } from '../support/mutate.ts'

const server = mailServer()
const today = currentDay()
interface Person {
  readonly organisationId: string
  readonly name: string
  readonly address: string
  readonly viewer: Viewer
}
const made: string[] = []

/** An organisation with somebody who signs in for it. */
async function somebody(more: Record<string, unknown> = {}): Promise<Person> {
  const name = ownWord()
  const organisationId = (await makers.Organisation?.({ name })) ?? ''
  const [accountId, address] = [newId('acc'), `${ownWord().toLowerCase()}@partnerskap.se`]
  made.push(accountId)
  await runDirectly(
    'MATCH (o:Organisation {id: $organisationId}) CREATE (a:Account {id: $accountId, address: $address, role: "partner", demo: false})-[:SPEAKS_FOR]->(o) SET a += $more',
    { organisationId, accountId, address, more },
  )
  return {
    organisationId,
    name,
    address,
    viewer: viewerOf('partner', { accountId, organisationIds: [organisationId] }),
  }
}
afterEach(async () => {
  await runDirectly('MATCH (a:Account) WHERE a.id IN $ids OPTIONAL MATCH (a)<-[:NOTICE_FOR]-(n) DETACH DELETE a, n', {
    ids: made.splice(0),
  })
  await runDirectly("MATCH (m:Mail) WHERE m.kind = 'digest' DETACH DELETE m", {})
})

let asking: Person
let asked: Person
beforeEach(async () => {
  asking = await somebody()
  asked = await somebody()
})

interface Seen {
  readonly id: string
  readonly at: string
  readonly kind: string
  readonly subjectId: string
  readonly seenAt: string | null
  readonly subject: { title: string } | null
  readonly by: { title: string } | null
}
const toldTo = async ({ viewer }: Person): Promise<Omit<Seen, 'id' | 'at'>[]> =>
  (
    await asViewer(viewer, () =>
      ask<{ notices: { nodes: Seen[] } }>(
        '{ notices(first: 50) { nodes { id at kind subjectId seenAt subject { title } by { title } } } }',
      ),
    )
  ).notices.nodes.map(({ id, at, ...rest }) => {
    expect([id.slice(0, 4), Number.isNaN(Date.parse(at))]).toEqual(['not_', false])
    return rest
  })
const kindsTo = async (one: Person) => (await toldTo(one)).map(({ kind }) => kind)
const kindsToEach = async (people: readonly Person[]) => {
  const kinds: string[][] = []
  for (const one of people) kinds.push(await kindsTo(one))
  return kinds
}
const askFor = (more: Record<string, unknown> = {}) =>
  asViewer(asking.viewer, () =>
    done('askForContact', {
      input: { askingId: asking.organisationId, askedId: asked.organisationId, message: 'Hej', reach: 'Ada', ...more },
    }),
  )
const act = (one: Person, name: string, values: Record<string, unknown>) =>
  asViewer(one.viewer, () => done(name, values))

describe('what happens is told to those it concerns', () => {
  it('each step of a contact, and never to who takes it', async () => {
    const { id } = await askFor()
    expect(await toldTo(asked)).toEqual([
      { kind: 'CONTACT_ASKED', subjectId: id, seenAt: null, subject: null, by: { title: asking.name } },
    ])
    const person = (await makers.Person?.({ worksAt: [{ organisationId: asked.organisationId }] })) ?? ''
    await runDirectly('MATCH (c:Contact {id: $id}) SET c.askedOn = $day RETURN c.id', { id, day: daysAfter(today, -8) })
    await act(asking, 'remindContact', { id })
    await act(asked, 'passContact', { id, personId: person })
    await act(asked, 'answerContact', { id, answer: 'YES', reach: 'Bo' })
    expect(await kindsTo(asked)).toEqual(['CONTACT_REMINDED', 'CONTACT_ASKED'])
    expect(await toldTo(asking)).toMatchObject([{ kind: 'CONTACT_ANSWERED', by: { title: asked.name } }])
  })

  it('a wish that waits for a coordinator comes to the asked side once it is sent on', async () => {
    const { id } = await askFor({ throughCoordinator: true })
    expect(await toldTo(asked)).toEqual([])
    await asViewer(coordinator, () => done('brokerContact', { id }))
    expect(await kindsTo(asked)).toEqual(['CONTACT_ASKED'])
  })

  it('a collaboration, once for each that confirms', async () => {
    const parties = [asking, asked].map(({ organisationId }) => ({ organisationId }))
    const { id } = await act(asking, 'createCollaboration', { input: { title: 'Gemensam depå', parties } })
    expect(await toldTo(asked)).toMatchObject([{ kind: 'COLLABORATION_PROPOSED', subject: { title: 'Gemensam depå' } }])
    for (const _time of [1, 2]) {
      await act(asked, 'confirmCollaboration', { id, organisationId: asked.organisationId })
    }
    expect(await toldTo(asking)).toMatchObject([{ kind: 'COLLABORATION_CONFIRMED', by: { title: asked.name } }])
  })

  it('a mini-network to its members, and to who joins later', async () => {
    const [third, fourth] = [await somebody(), await somebody()]
    const members = [asking, asked, third].map(({ organisationId }) => organisationId)
    const { id } = await act(asking, 'createMiniNetwork', {
      input: { name: ownWord(), purpose: 'x', memberIds: members, convenerId: members[0] },
    })
    expect(await kindsToEach([asking, asked, third, fourth])).toEqual([
      [],
      ['MINI_NETWORK_INVITED'],
      ['MINI_NETWORK_INVITED'],
      [],
    ])
    await act(asking, 'changeMiniNetworkMembers', { id, input: { memberIds: [...members, fourth.organisationId] } })
    expect(await kindsToEach([asked, fourth])).toEqual([['MINI_NETWORK_INVITED'], ['MINI_NETWORK_INVITED']])
  })

  it('a next step on its day, once however often it is looked for', async () => {
    const parties = [asking, asked].map(({ organisationId }) => ({ organisationId }))
    await act(asking, 'createCollaboration', {
      input: { title: ownWord(), parties, nextStep: 'Ses', nextStepOn: today },
    })
    for (const _time of [1, 2]) await noteDueSteps(openGraph({ driver: testDriver(), viewer: program, ...at() }))
    expect(await kindsTo(asking)).toEqual(['NEXT_STEP_DUE'])
  })

  it('what nobody has looked at for a year: each is asked once within the year, of what the network sees', async () => {
    const graph = openGraph({ driver: testDriver(), viewer: program, ...at() })
    const led = { title: 'Lånecyklar', summary: ownWord(), leadIds: [asking.organisationId] }
    const { id } = await act(asking, 'createInitiative', { input: led })
    const own = { kind: 'TIME', text: ownWord(), organisationId: asked.organisationId, visibility: 'ME' }
    const { id: hidden } = await act(asked, 'createNeed', { input: own })
    const colleague = await somebody()
    await runDirectly('MATCH (a:Account {id: $id}) MATCH (o:Organisation {id: $to}) CREATE (a)-[:SPEAKS_FOR]->(o)', {
      id: colleague.viewer.accountId,
      to: asked.organisationId,
    })
    await askStillTrue(graph)
    expect(await kindsToEach([asking, asked, colleague])).toEqual([[], [], []])
    await runDirectly('MATCH (n:Thing) WHERE n.id IN $ids SET n.updatedAt = $at', {
      ids: [id, hidden],
      at: `${daysAfter(today, -366)}T08:00:00.000Z`,
    })
    await Promise.all([askStillTrue(graph), askStillTrue(graph)])
    await askStillTrue(graph)
    expect(await toldTo(asking)).toMatchObject([
      { kind: 'STILL_TRUE', subjectId: id, subject: { title: 'Lånecyklar' } },
    ])
    expect(await kindsToEach([asked, colleague])).toEqual([[], []])
    await runDirectly('MATCH (n:Notice {subjectId: $id}) DETACH DELETE n', { id })
    const asOf = (day: string) =>
      runDirectly('MATCH (a:Account {id: $id}) SET a.askedStillTrueOn = $day', { id: asking.viewer.accountId, day })
    await asOf(daysAfter(today, -364))
    await askStillTrue(graph)
    expect(await kindsTo(asking)).toEqual([])
    await asOf(daysAfter(today, -366))
    await askStillTrue(graph)
    expect(await kindsTo(asking)).toEqual(['STILL_TRUE'])
  })

  it('is nobody else’s to read, and gone where its subject is out of sight', async () => {
    const { id } = await askFor()
    const stranger = await somebody()
    expect(await toldTo(stranger)).toEqual([])
    expect(await toldTo({ ...asked, viewer: viewerOf('visitor') })).toEqual([])
    await asViewer(asking.viewer, () => done('withdrawContact', { id }))
    await runDirectly("MATCH (c:Contact {id: $id}) SET c.status = 'with_coordinator' RETURN c.id", { id })
    expect(await toldTo(asked)).toEqual([])
  })

  it('counts as seen once it was looked at', async () => {
    const { id } = await askFor()
    const unseen = () => asViewer(asked.viewer, () => ask('{ unseenNotices }'))
    expect(await unseen()).toEqual({ unseenNotices: 1 })
    const look = () => asViewer(asked.viewer, () => mutate<{ seen: number }>('seeNotices', { subjectId: id }, 'seen'))
    expect([await look(), await look()]).toMatchObject([{ data: { seen: 1 } }, { data: { seen: 0 } }])
    expect(await unseen()).toEqual({ unseenNotices: 0 })
  })
})

/** So late that nobody else is told of anything, and that no other test sends what is due. */
let now = new Date('2094-03-01T06:00:00Z')
const clock = () => now
const at = () => ({ database: inject('neo4j').database })
const openAs = (viewer: Viewer) => openGraph({ driver: testDriver(), viewer, clock, ...at() })
const queueAll = () =>
  sendDigests(openAs(program), {
    openAs,
    partnership: 'Klimatfärdplanen',
    pagesUrl: 'https://mellanrum.partnerskap.se',
  })
const sendAll = async () => {
  const queued = await queueAll()
  const post = mailPost({ smtpUrl: server.url(), from: 'Mellanrum <mellanrum@partnerskap.se>' })
  const mails = await runDirectly(
    "MATCH (m:Mail {kind: 'digest', state: 'waiting'}) WHERE m.dueAt = $now SET m.state = 'sent' RETURN m {.*} AS mail",
    { now: now.toISOString() },
  )
  for (const { mail } of mails) expect((await post.send(mail as ClaimedMail, async () => {})).end).toBe('sent')
  return queued
}
/** As if all that was told just now was told on the day of the clock. */
const toldNow = () =>
  runDirectly('MATCH (a:Account)<-[:NOTICE_FOR]-(n:Notice) WHERE a.id IN $ids SET n.at = $at RETURN count(n)', {
    ids: made,
    at: now.toISOString(),
  })
const textTo = ({ address }: Person) => server.to(address).map(({ mail }) => mail.text ?? '')

describe('a digest', () => {
  beforeEach(() => {
    now = new Date(now.getTime() + 20 * 86_400_000)
  })

  it('comes by mail in the reader’s language, once, and its links lead to what it tells of', async () => {
    const reader = await somebody({ language: 'en', name: 'Eva' })
    const parties = [asked, reader].map(({ organisationId }) => ({ organisationId }))
    const { id } = await askFor()
    const { id: shared } = await act(asking, 'createCollaboration', {
      input: { title: 'Delad lastcykel', parties: [...parties, { organisationId: asking.organisationId }] },
    })
    await toldNow()
    expect([await sendAll(), await sendAll()]).toEqual([2, 0])
    const [swedish = '', ...more] = textTo(asked)
    expect(more).toEqual([])
    expect(swedish).toContain(`${asking.name} vill ha kontakt med er.`)
    expect(swedish).toContain(`https://mellanrum.partnerskap.se/kontakter/${id}`)
    expect(swedish).toContain('”Delad lastcykel”')
    expect(server.to(asked.address)[0]?.mail.subject).toBe('Två nyheter från Klimatfärdplanen')
    const [english = ''] = textTo(reader)
    expect(english).toContain('Hi Eva,')
    expect(english).toContain(`https://mellanrum.partnerskap.se/en/samarbeten/${shared}`)
    expect(server.to(reader.address)[0]?.mail.subject).toBe(
      'Somebody proposes a collaboration with you: “Delad lastcykel”. Will you join?',
    )
  })

  it('is written once by two at once, and holds back what comes later until the next day', async () => {
    await askFor()
    await toldNow()
    expect((await Promise.all([queueAll(), queueAll()])).sort()).toEqual([0, 1])
    await sendAll()
    expect(textTo(asked).length).toBe(1)
    await asViewer(asking.viewer, () =>
      done('createCollaboration', {
        input: { title: ownWord(), parties: [asking, asked].map(({ organisationId }) => ({ organisationId })) },
      }),
    )
    await toldNow()
    await sendAll()
    expect(textTo(asked).length).toBe(1)
    now = new Date(now.getTime() + 86_400_000)
    await sendAll()
    const [, second = ''] = textTo(asked)
    expect(second).toContain('föreslår ett samarbete')
    expect(second).not.toContain('vill ha kontakt')
  })

  it('leaves out what was looked at, and kinds that are not wanted by mail', async () => {
    const { id } = await askFor()
    await act(asking, 'createCollaboration', {
      input: { title: ownWord(), parties: [asking, asked].map(({ organisationId }) => ({ organisationId })) },
    })
    await asViewer(asked.viewer, () => mutate('seeNotices', { subjectId: id }, '__typename'))
    await asViewer(asked.viewer, () =>
      mutate('changeNoticeSettings', { input: { withoutMail: ['COLLABORATION_PROPOSED'] } }, '__typename'),
    )
    await toldNow()
    await sendAll()
    expect(textTo(asked)).toEqual([])
  })

  it('tells of a dozen things and counts the rest', async () => {
    const notices = Array.from({ length: mostLines + 3 }, () => ({ id: newId('not'), key: newId('not') }))
    const { id } = await askFor()
    await runDirectly(
      "MATCH (a:Account {id: $accountId}) UNWIND $notices AS one CREATE (:Notice {id: one.id, key: one.key, kind: 'contact_reminded', subjectId: $id, at: $at})-[:NOTICE_FOR]->(a)",
      { accountId: asked.viewer.accountId, notices, id, at: now.toISOString() },
    )
    await sendAll()
    expect(textTo(asked)[0]).toContain('Och 3 till')
  })

  it('is stopped with one press by the word in it, and by nobody else’s', async () => {
    await askFor()
    await toldNow()
    await sendAll()
    const [one] = server.to(asked.address)
    const header = one?.mail.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line ?? ''
    const token = /notiser\/av\/([\w-]{43})/.exec(header)?.[1] ?? ''
    expect(await stopMail(openAs(program), `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBe(false)
    expect((await findSettings(openAs(asked.viewer)))?.mailStopped).toBe(false)
    expect(await stopMail(openAs(program), token)).toBe(true)
    expect((await findSettings(openAs(asked.viewer)))?.mailStopped).toBe(true)
    now = new Date(now.getTime() + 86_400_000)
    await act(asking, 'createCollaboration', {
      input: { title: ownWord(), parties: [asking, asked].map(({ organisationId }) => ({ organisationId })) },
    })
    await toldNow()
    await sendAll()
    expect(textTo(asked).length).toBe(1)
  })
})
