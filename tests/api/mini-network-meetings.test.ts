import { openGraph } from '@mellanrum/graph-api/database/graph'
import { exportNetwork } from '@mellanrum/graph-api/exchange/export-network'
import { writeCalendar } from '@mellanrum/graph-api/mini-networks/write-calendar'
import { noteQuietNetworks } from '@mellanrum/graph-api/notices/note-due-steps'
import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { program, type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import { ask, asViewer, coordinator, testDriver } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'
import { partnerOf } from '../support/partner.ts'

const today = currentDay()
let ids: string[]
let id: string
let member: Viewer
let other: Viewer
let stranger: Viewer

beforeEach(async () => {
  ids = []
  for (let at = 0; at < 4; at += 1) ids.push((await makers.Organisation?.()) ?? '')
  const [a = '', b = '', c = '', d = ''] = ids
  member = await partnerOf(a)
  other = await partnerOf(b)
  stranger = await partnerOf(d)
  const members = [{ organisationId: b, reason: 'Ni har mätt detta i tio år.' }]
  ;({ id } = await asViewer(member, () =>
    done('createMiniNetwork', {
      input: { name: 'Kyla; med, vatten', purpose: uniqueWord(), memberIds: [a, b, c], members, convenerId: a },
    }),
  ))
})

interface Network {
  readonly status: string
  readonly quietSince: string | null
  readonly meetings: { id: string; startsAt: string; notes: string | null; calledOffOn: string | null }[]
  readonly members: { edges: { reason: string | null; acceptedOn: string | null; node: { id: string } }[] }
}
const see = async (viewer: Viewer): Promise<Network> =>
  (
    await asViewer(viewer, () =>
      ask<{ miniNetwork: Network }>(
        `query ($id: ID!) { miniNetwork(id: $id) { status quietSince meetings { id startsAt notes calledOffOn }
          members { edges { reason acceptedOn node { id } } } } }`,
        { id },
      ),
    )
  ).miniNetwork
const told = async (viewer: Viewer): Promise<string[]> =>
  (
    await asViewer(viewer, () => ask<{ notices: { nodes: { kind: string }[] } }>('{ notices { nodes { kind } } }'))
  ).notices.nodes.map(({ kind }) => kind)
const meeting = {
  startsAt: '2031-03-04T09:00',
  endsAt: '2031-03-04T10:30',
  place: 'Biblioteket',
  notes: 'Vi börjar smått.',
}
const add = (viewer: Viewer, input: Record<string, unknown> = meeting) =>
  asViewer(viewer, () => mutate('addMeeting', { id, input }, '__typename'))

describe('a meeting of a mini-network', () => {
  it('is set by a member, tells the others, and what is noted is for them alone', async () => {
    expect((await add(stranger)).__typename).toBe('NotAllowedError')
    expect((await add(viewerOf('visitor'))).__typename).toBe('NotAllowedError')
    expect((await see(member)).meetings).toEqual([])
    expect((await add(member)).__typename).toContain('Success')
    for (const [viewer, notes] of [
      [member, meeting.notes],
      [other, meeting.notes],
      [coordinator, meeting.notes],
      [stranger, null],
      [viewerOf('visitor'), null],
    ] as const) {
      expect(await see(viewer)).toMatchObject({ status: 'MEETING', meetings: [{ startsAt: meeting.startsAt, notes }] })
    }
    expect(await told(other)).toEqual(['MEETING_PLANNED', 'MINI_NETWORK_INVITED'])
    expect(await told(member)).toEqual([])
  })

  it('is changed and called off, and stands so in the calendar, in UTC of its day', async () => {
    await add(member)
    const [first] = (await see(member)).meetings
    const meetingId = first?.id ?? ''
    const calendar = () =>
      writeCalendar(openGraph({ driver: testDriver(), viewer: stranger, database: inject('neo4j').database }), {
        id,
        timeZone: 'Europe/Stockholm',
      })
    expect(await calendar()).toContain(
      'DTSTART:20310304T080000Z\r\nDTEND:20310304T093000Z\r\nSUMMARY:Kyla\\; med\\, vatten',
    )
    const moved = { startsAt: '2031-07-04T09:00' }
    expect(
      (await asViewer(stranger, () => mutate('changeMeeting', { id: meetingId, input: moved }, '__typename')))
        .__typename,
    ).toBe('NotAllowedError')
    await asViewer(other, () => done('changeMeeting', { id: meetingId, input: { ...moved, endsAt: null } }))
    expect(await calendar()).toContain('DTSTART:20310704T070000Z')
    expect(await told(member)).toEqual(['MEETING_PLANNED'])
    await asViewer(other, () => done('callOffMeeting', { id: meetingId }))
    expect(await calendar()).toContain('STATUS:CANCELLED')
    expect(await calendar()).not.toContain(meeting.notes)
    expect((await see(member)).meetings).toMatchObject([{ calledOffOn: today, notes: meeting.notes }])
    expect((await asViewer(stranger, () => mutate('restoreMeeting', { id: meetingId }, '__typename'))).__typename).toBe(
      'NotAllowedError',
    )
    await asViewer(other, () => done('restoreMeeting', { id: meetingId }))
    expect((await see(member)).meetings).toMatchObject([{ calledOffOn: null }])
    expect(await calendar()).not.toContain('STATUS:CANCELLED')
  })

  it('is read with all that came before it, 50 at a time, and the latest stand in the calendar', async () => {
    await runDirectly(
      `MATCH (n:MiniNetwork {id: $id}) UNWIND range(1, 201) AS number
       CREATE (:Meeting {id: $mark + right('00' + number, 3), createdAt: $at, updatedAt: $at,
         startsAt: toString(date('2020-01-01') + duration({days: number / 2})) + 'T09:00'})-[:MEETING_OF]->(n)`,
      { id, mark: `${newId('mee').slice(0, -3)}`, at: `${today}T08:00:00.000Z` },
    )
    const read: string[] = []
    for (let page = 0; page < 5; page += 1) {
      const { miniNetwork } = await ask<{ miniNetwork: Network }>(
        'query ($id: ID!, $after: ID) { miniNetwork(id: $id) { meetings(after: $after) { id startsAt } } }',
        { id, after: read.at(-1) ?? null },
      )
      expect(miniNetwork.meetings).toHaveLength(page < 4 ? 50 : 1)
      read.push(...miniNetwork.meetings.map((one) => one.id))
    }
    expect(new Set(read).size).toBe(201)
    const graph = openGraph({ driver: testDriver(), viewer: member, database: inject('neo4j').database })
    const calendar = await writeCalendar(graph, { id, timeZone: 'Europe/Stockholm' })
    expect(calendar).toContain('DTSTART:20200410')
    expect(calendar).not.toContain('DTSTART:20200101')
  })

  it('keeps its notes from whoever has left or would not take part', async () => {
    await add(member)
    expect((await see(other)).meetings).toMatchObject([{ notes: meeting.notes }])
    await asViewer(other, () =>
      mutate('answerMiniNetworkInvitation', { id, organisationId: ids[1], takesPart: false }, '__typename'),
    )
    expect((await see(other)).meetings).toMatchObject([{ notes: null }])
    expect((await see(member)).meetings).toMatchObject([{ notes: meeting.notes }])
  })

  it('keeps what a change leaves out, and what somebody else has written meanwhile', async () => {
    const input = { ...meeting, endsAt: '2031-03-05T16:00' }
    await add(member, input)
    const all = 'meetings { id startsAt endsAt place notes updatedAt }'
    const change = (values: Record<string, unknown>) =>
      done<{ meetings: { id: string; updatedAt: string }[] }>('changeMeeting', values, all)
    const [read] = (await change({ id: (await see(member)).meetings[0]?.id, input: { place: 'Kajen' } })).meetings
    expect(read).toMatchObject({ ...input, place: 'Kajen' })
    const noted = { id: read?.id, readAt: read?.updatedAt, input: { notes: 'Vi delar siffror.' } }
    expect((await change(noted)).meetings).toMatchObject([{ ...input, place: 'Kajen', notes: 'Vi delar siffror.' }])
    const late = { ...noted, input: { notes: 'Ingenting.' } }
    const lost = await asViewer(member, () => mutate('changeMeeting', late, '__typename'))
    expect(lost.__typename).toBe('ConflictError')
    // Whoever is not in it is not told of what was noted by being too late.
    const refusedOne = await asViewer(stranger, () => mutate('changeMeeting', late, '__typename'))
    expect(refusedOne.__typename).toBe('NotAllowedError')
    expect(await refused('changeMeeting', { id: read?.id, input: { endsAt: '2031-03-03T10:00' } })).toEqual([
      'endsAt custom',
    ])
    expect(await refused('changeMeeting', { id: read?.id, input: { startsAt: null } })).toEqual(['startsAt custom'])
    expect((await see(member)).meetings).toMatchObject([{ notes: 'Vi delar siffror.' }])
  })

  it('needs a time that is one, and ends after it began; a closed mini-network has none', async () => {
    for (const [input, problem] of [
      [{ startsAt: 'i morgon' }, 'startsAt'],
      [{ startsAt: '2031-03-04T09:00', endsAt: '2031-03-04T08:00' }, 'endsAt'],
      [{ startsAt: '2031-03-04T09:00', place: 'x'.repeat(301) }, 'place'],
    ] as const) {
      expect((await asViewer(member, () => refused('addMeeting', { id, input })))[0]).toContain(problem)
    }
    await asViewer(member, () =>
      done('changeMiniNetworkStatus', { id, status: 'CLOSED', result: 'Vi lärde oss mycket.' }),
    )
    expect(await asViewer(member, () => refused('addMeeting', { id, input: meeting }))).toEqual(['id closed'])
  })
})

describe('an invitation to a mini-network', () => {
  it('says why, and is answered by the member itself', async () => {
    const [, b = ''] = ids
    const edgeOf = async () => (await see(coordinator)).members.edges.find(({ node }) => node.id === b)
    expect(await edgeOf()).toMatchObject({ reason: 'Ni har mätt detta i tio år.', acceptedOn: null })
    const reasonFor = async (viewer: Viewer) =>
      (await see(viewer)).members.edges.find(({ node }) => node.id === b)?.reason
    expect(await reasonFor(other)).toBe('Ni har mätt detta i tio år.')
    for (const viewer of [member, stranger, viewerOf('visitor')]) expect(await reasonFor(viewer)).toBeNull()
    const fileFor = async (viewer: Viewer) =>
      (
        await exportNetwork(openGraph({ driver: testDriver(), viewer, database: inject('neo4j').database }), {
          name: 'mellanrum.jsonl',
        })
      )?.body.toString() ?? ''
    const fileHas = async (viewer: Viewer) =>
      (await fileFor(viewer))
        .split('\n')
        .some((line) => line.includes(id) && line.includes('Ni har mätt detta i tio år.'))
    expect([await fileHas(other), await fileHas(coordinator)]).toEqual([true, true])
    for (const viewer of [member, stranger, viewerOf('visitor')]) expect(await fileHas(viewer)).toBe(false)
    const [a = ''] = ids
    const former = (await see(member)).members.edges.find(({ node }) => node.id === a)
    expect(former?.acceptedOn, 'whoever forms it is in').toBe(today)
    const answer = (viewer: Viewer, takesPart: boolean) =>
      asViewer(viewer, () => mutate('answerMiniNetworkInvitation', { id, organisationId: b, takesPart }, '__typename'))
    expect((await answer(member, true)).__typename).toBe('NotAllowedError')
    expect((await answer(other, true)).__typename).toContain('Success')
    expect(await edgeOf()).toMatchObject({ acceptedOn: today })
    expect(await told(member)).toEqual(['MINI_NETWORK_ACCEPTED'])
    expect((await answer(other, false)).__typename).toContain('Success')
    expect(await edgeOf()).toBeUndefined()
    expect(await told(member)).toEqual(['MINI_NETWORK_LEFT', 'MINI_NETWORK_ACCEPTED'])
    expect((await answer(other, true)).__typename).toBe('NotFoundError')
  })
})

describe('a mini-network that is quiet', () => {
  const age = (days: number) =>
    runDirectly('MATCH (n:MiniNetwork {id: $id}) SET n.updatedAt = $at RETURN n.id', {
      id,
      at: `${daysAfter(today, -days)}T08:00:00.000Z`,
    })

  it('is asked once whether it should rest, unless it meets or has a step ahead', async () => {
    const graph = openGraph({ driver: testDriver(), viewer: program, database: inject('neo4j').database })
    await age(40)
    expect((await see(member)).quietSince).toBeNull()
    await age(70)
    expect((await see(member)).quietSince).toBe(daysAfter(today, -70))
    for (const _time of [1, 2]) await noteQuietNetworks(graph)
    expect(await told(member)).toEqual(['MINI_NETWORK_QUIET'])
    await add(member)
    await age(70)
    expect((await see(member)).quietSince, 'it meets').toBeNull()
    await asViewer(member, () => done('changeMiniNetworkStatus', { id, status: 'RESTING' }))
    await age(300)
    expect((await see(member)).quietSince, 'it rests').toBeNull()
  })
})
