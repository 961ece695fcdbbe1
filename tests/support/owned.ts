import { newId } from '@mellanrum/graph-api/shared/ids'
import type { Ownership, RightsKind } from '@mellanrum/graph-api/shared/rights'
import { type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { runDirectly } from './hidden-world.ts'
import { makers } from './makers.ts'

/** How each kind is an organisation's; the others are their writer's alone. */
const owners: Partial<Record<RightsKind, readonly [pattern: string, input: (id: string) => Promise<object>]>> = {
  Person: ['(thing)-[:WORKS_AT]->(owner)', async (id) => ({ worksAt: [{ organisationId: id }] })],
  Initiative: ['(owner)-[:LEADS]->(thing)', async (id) => ({ leadIds: [id] })],
  Motivation: ['(owner)-[:HOLDS]->(thing)', async (id) => ({ holders: [{ id, relation: 'HOLDS' }] })],
  Need: ['(owner)-[:SEEKS]->(thing)', async (id) => ({ organisationId: id })],
  Offer: ['(owner)-[:MAKES_OFFER]->(thing)', async (id) => ({ organisationId: id })],
  Collaboration: [
    '(owner)-[:PARTY_TO]->(thing)',
    async (id) => ({ parties: [{ organisationId: id }, { organisationId: await makers.Organisation?.() }] }),
  ],
  MiniNetwork: [
    '(owner)-[:MEMBER_OF]->(thing)',
    async (id) => ({ memberIds: [id, await makers.Organisation?.(), await makers.Organisation?.()], convenerId: id }),
  ],
  Story: ['(thing)-[:TOLD_BY]->(owner)', async (id) => ({ organisationId: id })],
}

/** Removes a thing's owners, and gives it to an account or an organisation, if one is named. */
async function give(id: string, to: { authorId?: string; pattern?: string; ownerId?: string }): Promise<void> {
  await runDirectly(
    `MATCH (thing:Thing {id: $id})
     OPTIONAL MATCH (thing)-[tie:LEADS|SEEKS|MAKES_OFFER|HOLDS|PARTY_TO|MEMBER_OF|CONVENES|TOLD_BY|WORKS_AT]-()
     DELETE tie SET thing.authorId = $authorId`,
    { id, authorId: to.authorId ?? null },
  )
  if (to.pattern) {
    await runDirectly(`MATCH (thing:Thing {id: $id}), (owner:Thing {id: $ownerId}) CREATE ${to.pattern}`, {
      id,
      ownerId: to.ownerId,
    })
  }
}

/** Each way in which a thing can be the viewer's own, another's, or nobody's. */
export interface Ways {
  readonly name: string
  readonly ownership: Ownership
  readonly id: string
}

/** One thing of a kind in each way that it can be somebody's. */
export async function eachWay(kind: RightsKind, viewer: Viewer, otherId: string): Promise<Ways[]> {
  const make = async () => (await makers[kind]?.()) ?? ''
  const ways: Ways[] = []
  const add = async (name: string, ownership: Ownership, to: Parameters<typeof give>[1]) => {
    const id = await make()
    await give(id, to)
    ways.push({ name, ownership, id })
  }
  await add('nobody', 'nobodys', {})
  await add('another writer', 'others', { authorId: newId('acc') })
  if (viewer.accountId) await add('the viewer, who wrote it', 'own', { authorId: viewer.accountId })
  const pattern = owners[kind]?.[0]
  if (pattern) {
    await add('another organisation', 'others', { pattern, ownerId: otherId })
    const [ownerId] = viewer.organisationIds
    if (ownerId) await add('the viewer’s organisation', 'own', { pattern, ownerId })
  }
  return ways
}

/** What to add to the least input of a kind, so that it is an organisation's. */
export async function ownedBy(kind: RightsKind, organisationId: string): Promise<object | undefined> {
  return owners[kind]?.[1](organisationId)
}

/** One viewer of each role, and one who only has an account. */
export function viewers(organisationIds: readonly string[]): Record<string, Viewer> {
  const account = () => ({ accountId: newId('acc') })
  return {
    visitor: viewerOf('visitor'),
    'visitor with an account': viewerOf('visitor', account()),
    participant: viewerOf('participant', account()),
    partner: viewerOf('partner', { ...account(), organisationIds }),
    coordinator: viewerOf('coordinator', account()),
    administrator: viewerOf('administrator', account()),
  }
}
