import { schema } from '@mellanrum/graph-api/schema'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { isAllowed, type RightsKind } from '@mellanrum/graph-api/shared/rights'
import type { Viewer } from '@mellanrum/graph-api/shared/viewer'
import { isObjectType } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, asViewer } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { leastInputs, makers } from '../support/makers.ts'
import { mutate } from '../support/mutate.ts'
import { viewers } from '../support/owned.ts'

/** Kinds that are written at a level, by the schema. */
const kinds = Object.keys(leastInputs).filter((kind) => {
  const type = schema.getType(kind)
  return isObjectType(type) && 'visibility' in type.getFields()
}) as RightsKind[]
const seesNetwork = ['partner', 'coordinator', 'administrator']

/** Each level, by whom it was written at it, and which roles see it: the first table of `docs/rights.md`, written once more. */
const cells = [
  { name: 'everyone', visibility: 'everyone', by: 'another', sees: () => true },
  { name: 'network', visibility: 'network', by: 'another', sees: ({ role }: Viewer) => seesNetwork.includes(role) },
  {
    name: 'network, its writer’s',
    visibility: 'network',
    by: 'viewer',
    sees: ({ accountId, role }: Viewer) => accountId !== null || seesNetwork.includes(role),
  },
  {
    name: 'this gathering',
    visibility: 'gathering',
    by: 'another',
    at: 'here',
    sees: ({ gatheringIds }: Viewer) => gatheringIds.length > 0,
  },
  { name: 'another gathering', visibility: 'gathering', by: 'another', at: 'elsewhere', sees: () => false },
  {
    name: 'another gathering, its writer’s',
    visibility: 'gathering',
    by: 'viewer',
    at: 'elsewhere',
    sees: ({ accountId }: Viewer) => accountId !== null,
  },
  { name: 'me, another’s', visibility: 'me', by: 'another', sees: () => false },
  { name: 'me, its writer’s', visibility: 'me', by: 'viewer', sees: ({ accountId }: Viewer) => accountId !== null },
] as const

let roles: Record<string, Viewer> = {}
let gatheringId = ''

beforeAll(async () => {
  gatheringId = (await makers.Gathering?.()) ?? ''
  const each = viewers([(await makers.Organisation?.()) ?? ''])
  const inside = Object.entries(each).filter(([, { accountId }]) => accountId)
  roles = {
    ...each,
    ...Object.fromEntries(
      inside.map(([role, viewer]) => [`${role} in it`, { ...viewer, gatheringIds: [gatheringId] }]),
    ),
  }
})

/** Makes a thing as one of a cell; its only owner is its writer. */
async function put(id: string, cell: (typeof cells)[number], viewer: Viewer): Promise<void> {
  await runDirectly(
    `MATCH (thing:Thing {id: $id}) SET thing.visibility = $visibility, thing.authorId = $authorId, thing.gatheringId = $gatheringId
     WITH thing OPTIONAL MATCH (thing)-[tie:LEADS|SEEKS|MAKES_OFFER|HOLDS|PARTY_TO|MEMBER_OF|CONVENES|TOLD_BY|WORKS_AT]-() DELETE tie`,
    {
      ...{ id, visibility: cell.visibility },
      authorId: cell.by === 'viewer' ? viewer.accountId : newId('acc'),
      gatheringId: 'at' in cell ? (cell.at === 'here' ? gatheringId : newId('gat')) : null,
    },
  )
}

async function isSeen(id: string): Promise<boolean> {
  const { node } = await ask<{ node: { id: string } | null }>('query ($id: ID!) { node(id: $id) { id } }', { id })
  return node !== null
}

describe.each(kinds)('%s', (kind) => {
  it('is seen at each level by whom it is for, in every role, and changed by those alone who may', async () => {
    const id = (await makers[kind]?.()) ?? ''
    const found: string[] = []
    const wanted: string[] = []
    for (const [role, viewer] of Object.entries(roles)) {
      // Who is in a gathering sees the rest as who is not.
      const asked =
        viewer.gatheringIds.length > 0 ? cells.filter(({ visibility }) => visibility === 'gathering') : cells
      for (const cell of asked) {
        await put(id, cell, viewer)
        const sees = cell.sees(viewer)
        const ownership = cell.by === 'viewer' && viewer.accountId ? 'own' : 'others'
        const may = isAllowed({ role: viewer.role, action: 'change', kind, ownership })
        const answer = await asViewer(viewer, async () => {
          const { __typename } = await mutate(`change${kind}`, { id, input: {} }, '__typename')
          return `${await isSeen(id)} ${__typename.endsWith('Success') ? 'done' : __typename}`
        })
        found.push(`${role}, ${cell.name}: ${answer}`)
        wanted.push(`${role}, ${cell.name}: ${sees} ${sees ? (may ? 'done' : 'NotAllowedError') : 'NotFoundError'}`)
      }
    }
    expect(found).toEqual(wanted)
    expect(found.length).toBe(6 * cells.length + 5 * 3)
  }, 240_000)
})

it('are all kinds that somebody writes at a level', () => {
  expect(kinds).toEqual(expect.arrayContaining(['Need', 'Offer', 'Motivation', 'Reflection', 'Story', 'View']))
  expect(kinds.length).toBeGreaterThan(9)
})
