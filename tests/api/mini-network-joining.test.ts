import { type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { beforeEach, describe, expect, it } from 'vitest'
import { ask, asViewer, coordinator } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { makers } from '../support/makers.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'
import { partnerOf } from '../support/partner.ts'

let ids: string[]
let id: string
let convener: Viewer
let member: Viewer
let newcomer: Viewer

beforeEach(async () => {
  ids = []
  for (let at = 0; at < 4; at += 1) ids.push((await makers.Organisation?.()) ?? '')
  const [a = '', b = '', c = '', d = ''] = ids
  convener = await partnerOf(a)
  member = await partnerOf(b)
  newcomer = await partnerOf(d)
  const input = { name: uniqueWord(), purpose: uniqueWord(), memberIds: [a, b, c], convenerId: a, open: true }
  ;({ id } = await asViewer(convener, () => done('createMiniNetwork', { input })))
})

interface Edge {
  readonly contribution: string | null
  readonly acceptedOn: string | null
  readonly node: { id: string }
}
const edges = async (): Promise<Edge[]> => {
  const query = `query ($id: ID!) { miniNetwork(id: $id) { members { edges { contribution acceptedOn node { id } } } } }`
  const { miniNetwork } = await asViewer(coordinator, () =>
    ask<{ miniNetwork: { members: { edges: Edge[] } } }>(query, { id }),
  )
  return miniNetwork.members.edges
}
const told = async (viewer: Viewer): Promise<string[]> =>
  (
    await asViewer(viewer, () => ask<{ notices: { nodes: { kind: string }[] } }>('{ notices { nodes { kind } } }'))
  ).notices.nodes.map(({ kind }) => kind)
const join = (viewer: Viewer, organisationId = ids[3], contribution?: string) =>
  asViewer(viewer, () => mutate('joinMiniNetwork', { id, organisationId, contribution }, '__typename'))

describe('an open mini-network', () => {
  it('is joined by whoever speaks for the organisation, once, and those who are in it are told', async () => {
    expect((await join(member)).__typename).toBe('NotAllowedError')
    expect((await join(viewerOf('visitor'))).__typename).toBe('NotAllowedError')
    expect(await edges()).toHaveLength(3)
    expect((await join(newcomer, ids[3], 'En provbänk')).__typename).toContain('Success')
    expect((await join(newcomer)).__typename).toContain('Success')
    const own = (await edges()).filter(({ node }) => node.id === ids[3])
    expect(own).toEqual([{ contribution: 'En provbänk', acceptedOn: currentDay(), node: { id: ids[3] } }])
    expect(await told(convener)).toEqual(['MINI_NETWORK_JOINED'])
    expect(await told(member)).toEqual(['MINI_NETWORK_JOINED', 'MINI_NETWORK_INVITED'])
    expect(await told(newcomer)).toEqual([])
  })

  it('can be closed to more, by its members alone', async () => {
    const close = (viewer: Viewer) =>
      asViewer(viewer, () => mutate('changeMiniNetwork', { id, input: { open: false } }, '__typename'))
    expect((await close(newcomer)).__typename).toBe('NotAllowedError')
    expect((await close(convener)).__typename).toContain('Success')
    const wish = { id, organisationId: ids[3] }
    expect(await asViewer(newcomer, () => refused('joinMiniNetwork', wish))).toEqual(['id not_open'])
    expect(await edges()).toHaveLength(3)
  })

  it('has seven members at most, and none more when it is closed', async () => {
    const more: string[] = []
    for (let at = 0; at < 4; at += 1) more.push((await makers.Organisation?.()) ?? '')
    await asViewer(convener, () =>
      done('changeMiniNetworkMembers', { id, input: { memberIds: [...ids.slice(0, 3), ...more] } }),
    )
    const wish = { id, organisationId: ids[3] }
    expect(await asViewer(newcomer, () => refused('joinMiniNetwork', wish))).toEqual(['id full'])
    await asViewer(convener, () => done('changeMiniNetworkStatus', { id, status: 'CLOSED', result: uniqueWord() }))
    expect(await asViewer(newcomer, () => refused('joinMiniNetwork', wish))).toEqual(['id closed'])
  })
})

describe('a member whose place is given to another', () => {
  it('is told, and so is the one who is asked in', async () => {
    const [a, , c, d] = ids
    await asViewer(convener, () =>
      done('changeMiniNetworkMembers', { id, input: { memberIds: [a, c, d], members: [] } }),
    )
    expect((await edges()).map(({ node }) => node.id).sort()).toEqual([a, c, d].sort())
    expect(await told(member)).toEqual(['MINI_NETWORK_REPLACED', 'MINI_NETWORK_INVITED'])
    expect(await told(newcomer)).toEqual(['MINI_NETWORK_INVITED'])
    expect(await told(convener)).toEqual([])
  })
})
