import { createCollaborations } from '@mellanrum/graph-api/collaborations/create-collaborations'
import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, it } from 'vitest'
import { ask, asViewer, asVisitor } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { memberGraph } from '../support/members.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'

const organisation = () => done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })
const today = currentDay()

async function proposed() {
  const [one, other] = [await organisation(), await organisation()]
  const parties = [{ organisationId: one.id, confirmedOn: '2026-01-10' }, { organisationId: other.id }]
  const made = await done('createCollaboration', { input: { title: uniqueWord(), parties } }, 'id status')
  return { one, other, made }
}

describe('collaborations', () => {
  it('are read back from every side', async () => {
    const initiative = await done('createInitiative', {
      input: { title: uniqueWord(), summary: 'x', status: 'ONGOING' },
    })
    const theme = await done('createTheme', { input: { labelSv: uniqueWord(), labelEn: uniqueWord() } })
    const { one, made } = await proposed()
    const input = { description: 'Prova i sex hus', themeIds: [theme.id], initiativeId: initiative.id }
    await done('changeCollaboration', { id: made.id, input })
    const read = await ask(
      `query ($id: ID!, $one: ID!, $initiative: ID!) {
        collaboration(id: $id) { description status parties { totalCount } themes { nodes { id } } initiative { id } }
        organisation(id: $one) { collaborations(status: PROPOSED) { totalCount edges { confirmedOn since node { id } } } }
        initiative(id: $initiative) { collaborations { totalCount nodes { id } } } }`,
      { id: made.id, one: one.id, initiative: initiative.id },
    )
    const edge = { confirmedOn: '2026-01-10', since: null, node: { id: made.id } }
    expect(read).toEqual({
      collaboration: {
        description: 'Prova i sex hus',
        status: 'PROPOSED',
        parties: { totalCount: 2 },
        themes: { nodes: [theme] },
        initiative,
      },
      organisation: { collaborations: { totalCount: 1, edges: [edge] } },
      initiative: { collaborations: { totalCount: 1, nodes: [{ id: made.id }] } },
    })
  })

  it('are active only when each party has confirmed, and stay ended', async () => {
    const { other, made } = await proposed()
    const step = (status: string) => ({ id: made.id, status })
    const days = 'status startedOn endedOn'
    expect(await refused('changeCollaborationStatus', step('ACTIVE'))).toEqual(['status unconfirmed'])
    expect(await refused('changeCollaborationStatus', step('PAUSED'))).toEqual(['status not_next'])
    const confirmed = { id: made.id, organisationId: other.id }
    expect(
      await done('confirmCollaboration', confirmed, 'parties { nodes { id } edges { confirmedOn } }'),
    ).toMatchObject({
      parties: { edges: expect.arrayContaining([{ confirmedOn: today }]) },
    })
    expect(await done('changeCollaborationStatus', step('ACTIVE'), days)).toEqual({
      status: 'ACTIVE',
      startedOn: today,
      endedOn: null,
    })
    expect(await done('endCollaboration', { id: made.id }, days)).toEqual({
      status: 'ENDED',
      startedOn: today,
      endedOn: today,
    })
    expect(await refused('changeCollaborationStatus', step('EXPLORING'))).toEqual(['status not_next'])
    const stranger = { id: made.id, organisationId: (await organisation()).id }
    expect((await mutate('confirmCollaboration', stranger)).__typename).toBe('NotFoundError')
  })

  it('of the network are hidden from everyone, and not counted', async () => {
    const [one, other] = [await organisation(), await organisation()]
    const { ids } = await createCollaborations(memberGraph(), {
      items: [
        {
          title: uniqueWord(),
          visibility: 'network',
          parties: [{ organisationId: one.id }, { organisationId: other.id }],
        },
      ],
      source: 'person',
    })
    const read = await asVisitor(() =>
      ask(
        `query ($id: ID!, $one: ID!) { collaboration(id: $id) { id } node(id: $id) { id }
        organisation(id: $one) { collaborations { totalCount nodes { id } } } }`,
        { id: ids[0], one: one.id },
      ),
    )
    expect(read).toEqual({
      collaboration: null,
      node: null,
      organisation: { collaborations: { totalCount: 0, nodes: [] } },
    })
  })

  it('have two parties at least, each once', async () => {
    const one = await organisation()
    const alone = [{ organisationId: one.id }]
    expect(await refused('createCollaboration', { input: { title: 'x', parties: alone } })).toEqual([
      'parties too_small',
    ])
    expect(await refused('createCollaboration', { input: { title: 'x', parties: [...alone, ...alone] } })).toEqual([
      'parties custom',
    ])
    const early = [...alone, { organisationId: (await organisation()).id, confirmedOn: daysAfter(currentDay(), 1) }]
    expect(await refused('createCollaboration', { input: { title: 'x', parties: early } })).toEqual(['parties to_come'])
    const unknown = [...alone, { organisationId: 'org_01J00000000000000000000000' }]
    expect(await refused('createCollaboration', { input: { title: 'x', parties: unknown } })).toEqual([
      'parties not_found',
    ])
  })

  it('that have ended are confirmed by nobody', async () => {
    const { other, made } = await proposed()
    await done('changeCollaborationStatus', { id: made.id, status: 'ENDED' })
    const party = { id: made.id, organisationId: other.id }
    expect(await refused('confirmCollaboration', party)).toEqual(['id ended'])
    const confirmed = 'MATCH (:Thing {id: $id})<-[part:PARTY_TO]-({id: $other}) RETURN part.confirmedOn AS day'
    expect(await runDirectly(confirmed, { id: made.id, other: other.id })).toEqual([{ day: null }])
  })

  it('keep a next step, what each party gives and gets, and what came of it', async () => {
    const { one, other, made } = await proposed()
    const input = { nextStep: 'Mät ett hus', nextStepOn: '2026-12-24', nextStepBy: 'Ada' }
    expect(await done('changeCollaboration', { id: made.id, input }, 'nextStep nextStepOn nextStepBy')).toEqual(input)
    const party = { id: made.id, organisationId: one.id }
    await done('changeCollaborationParty', { ...party, gives: 'Sex hus', gets: 'Mätningar' })
    const parties = 'parties { edges { gives gets node { id } } }'
    const { parties: after } = await done<{ parties: { edges: unknown[] } }>(
      'changeCollaborationParty',
      { ...party, gets: null },
      parties,
    )
    // What is left out stays, null takes away, and the other party is left alone.
    expect(after.edges).toEqual(
      expect.arrayContaining([
        { gives: 'Sex hus', gets: null, node: { id: one.id } },
        { gives: null, gets: null, node: { id: other.id } },
      ]),
    )
    const [stranger] = [await organisation()]
    expect(
      (await mutate('changeCollaborationParty', { id: made.id, organisationId: stranger.id, gives: 'x' })).__typename,
    ).toBe('NotFoundError')
    const told = { result: 'Vi mätte tre hus', lesson: 'Börja tidigare' }
    const ended = await done(
      'changeCollaborationStatus',
      { id: made.id, status: 'ENDED', ...told },
      'status result lesson',
    )
    expect(ended).toEqual({ status: 'ENDED', ...told })
    await runDirectly('MATCH (c:Collaboration {id: $id}) SET c.endedOn = "2026-01-31"', { id: made.id })
    // More can be told afterwards; the day stays.
    const later = { id: made.id, status: 'ENDED', lesson: 'Börja i mars' }
    expect(await done('changeCollaborationStatus', later, 'endedOn result lesson')).toEqual({
      ...told,
      endedOn: '2026-01-31',
      lesson: 'Börja i mars',
    })
  })

  it('are not confirmed for a party by somebody else', async () => {
    const [one, other] = [await organisation(), await organisation()]
    const partner = viewerOf('partner', { accountId: newId('acc'), organisationIds: [one.id] })
    const input = (confirms: string) => ({
      title: uniqueWord(),
      parties: [one, other].map(({ id }) => ({ organisationId: id, confirmedOn: id === confirms ? today : null })),
    })
    const create = (confirms: string) =>
      asViewer(partner, () => mutate('createCollaboration', { input: input(confirms) }, '__typename'))
    expect((await create(other.id)).__typename).toBe('NotAllowedError')
    expect((await create(one.id)).__typename).toBe('MutationCreateCollaborationSuccess')
  })
})
