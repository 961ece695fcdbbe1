import { createCollaborations } from '@mellanrum/graph-api/collaborations/create-collaborations'
import { describe, expect, it } from 'vitest'
import { ask, asVisitor } from '../support/api.ts'
import { memberGraph } from '../support/members.ts'
import { done, mutate, ownWord, refused } from '../support/mutate.ts'

const organisation = () => done('createOrganisation', { input: { name: ownWord(), kind: 'COMPANY' } })
const today = new Date().toISOString().slice(0, 10)

async function proposed() {
  const [one, other] = [await organisation(), await organisation()]
  const parties = [{ organisationId: one.id, confirmedOn: '2026-01-10' }, { organisationId: other.id }]
  const made = await done('createCollaboration', { input: { title: ownWord(), parties } }, 'id status')
  return { one, other, made }
}

describe('collaborations', () => {
  it('are read back from every side', async () => {
    const initiative = await done('createInitiative', { input: { title: ownWord(), summary: 'x', status: 'ONGOING' } })
    const theme = await done('createTheme', { input: { labelSv: ownWord(), labelEn: ownWord() } })
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
          title: ownWord(),
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
    const unknown = [...alone, { organisationId: 'org_01J00000000000000000000000' }]
    expect(await refused('createCollaboration', { input: { title: 'x', parties: unknown } })).toEqual([
      'parties not_found',
    ])
  })
})
