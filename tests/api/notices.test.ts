import { openGraph } from '@mellanrum/graph-api/database/graph'
import { askStillTrue } from '@mellanrum/graph-api/notices/ask-still-true'
import { noteDueSteps } from '@mellanrum/graph-api/notices/note-due-steps'
import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { program, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import { ask, asViewer, coordinator, testDriver } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, mutate, uniqueWord } from '../support/mutate.ts'
import { act, askFor, type Reader, reader } from '../support/readers.ts'

const today = currentDay()
const at = { database: inject('neo4j').database }
let asking: Reader
let asked: Reader
beforeEach(async () => {
  asking = await reader()
  asked = await reader()
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
const toldTo = async ({ viewer }: Reader): Promise<Omit<Seen, 'id' | 'at'>[]> =>
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
const kindsTo = async (one: Reader) => (await toldTo(one)).map(({ kind }) => kind)
const kindsToEach = async (people: readonly Reader[]) => {
  const kinds: string[][] = []
  for (const one of people) kinds.push(await kindsTo(one))
  return kinds
}
describe('what happens is told to those it concerns', () => {
  it('each step of a contact, and never to who takes it', async () => {
    const { id } = await askFor([asking, asked])
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
    const { id } = await askFor([asking, asked], { throughCoordinator: true })
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
    const [third, fourth] = [await reader(), await reader()]
    const members = [asking, asked, third].map(({ organisationId }) => organisationId)
    const { id } = await act(asking, 'createMiniNetwork', {
      input: { name: uniqueWord(), purpose: 'x', memberIds: members, convenerId: members[0] },
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
      input: { title: uniqueWord(), parties, nextStep: 'Ses', nextStepOn: today },
    })
    for (const _time of [1, 2]) await noteDueSteps(openGraph({ driver: testDriver(), viewer: program, ...at }))
    expect(await kindsTo(asking)).toEqual(['NEXT_STEP_DUE'])
  })

  it('what nobody has looked at for a year: each is asked once within the year, of what the network sees', async () => {
    const graph = openGraph({ driver: testDriver(), viewer: program, ...at })
    const led = { title: 'Lånecyklar', summary: uniqueWord(), leadIds: [asking.organisationId] }
    const { id } = await act(asking, 'createInitiative', { input: led })
    const own = { kind: 'TIME', text: uniqueWord(), organisationId: asked.organisationId, visibility: 'ME' }
    const { id: hidden } = await act(asked, 'createNeed', { input: own })
    const colleague = await reader()
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
    await runDirectly('MATCH (o:Organisation {id: $id}) SET o.endedOn = $today', { id: asking.organisationId, today })
    await askStillTrue(graph)
    expect(await kindsTo(asking)).toEqual([])
    await runDirectly('MATCH (o:Organisation {id: $id}) REMOVE o.endedOn', { id: asking.organisationId })
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
    const { id } = await askFor([asking, asked])
    const stranger = await reader()
    expect(await toldTo(stranger)).toEqual([])
    expect(await toldTo({ ...asked, viewer: viewerOf('visitor') })).toEqual([])
    await asViewer(asking.viewer, () => done('withdrawContact', { id }))
    await runDirectly("MATCH (c:Contact {id: $id}) SET c.status = 'with_coordinator' RETURN c.id", { id })
    expect(await toldTo(asked)).toEqual([])
  })

  it('and a step in a contact are refused where the other side is out of sight, before anything is written', async () => {
    const { id } = await askFor([asking, asked])
    await runDirectly("MATCH (n:Thing {id: $id}) SET n.visibility = 'me' RETURN n.id", { id: asking.organisationId })
    expect(await toldTo(asked)).toEqual([])
    expect(await asViewer(asked.viewer, () => ask('{ unseenNotices }'))).toEqual({ unseenNotices: 0 })
    const answer = () => mutate('answerContact', { id, answer: 'YES', reach: 'Bo' }, '__typename')
    expect((await asViewer(asked.viewer, answer)).__typename).toBe('NotFoundError')
    const [row] = await runDirectly('MATCH (c:Contact {id: $id}) RETURN c.status AS status', { id })
    expect(row?.status).toBe('asked')
  })

  it('counts as seen once it was looked at', async () => {
    const { id } = await askFor([asking, asked])
    const unseen = () => asViewer(asked.viewer, () => ask('{ unseenNotices }'))
    expect(await unseen()).toEqual({ unseenNotices: 1 })
    const look = () => asViewer(asked.viewer, () => mutate<{ seen: number }>('seeNotices', { subjectId: id }, 'seen'))
    expect([await look(), await look()]).toMatchObject([{ data: { seen: 1 } }, { data: { seen: 0 } }])
    expect(await unseen()).toEqual({ unseenNotices: 0 })
  })
})
