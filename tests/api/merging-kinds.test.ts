import { newId } from '@mellanrum/graph-api/shared/ids'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, it } from 'vitest'
import { ask, asViewer, graphql } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { leadsTo, make, merge, undo } from '../support/merging.ts'
import { mutate, refused, uniqueWord } from '../support/mutate.ts'
import { snapshotOf } from '../support/snapshot.ts'

describe('merging others', () => {
  it.each([
    ['Theme', 'labelSv', 'synonymsSv'],
    ['Place', 'name', 'formerNames'],
    ['Person', 'name', 'formerNames'],
    ['Initiative', 'title', 'formerNames'],
  ])('makes two of %s one, finds it by the other name, and makes them two again', async (kind, field, aliases) => {
    const [name, other] = [uniqueWord(), uniqueWord()]
    const [kept, gone] = [await make(kind, { [field]: name }), await make(kind, { [field]: other })]
    const before = await snapshotOf([kept, gone])
    const merged = await merge(kept, gone)
    const { things } = await snapshotOf([kept, gone])
    expect(things[gone]).toBeUndefined()
    expect(things[kept]).toContain(`["${aliases}",["${other}"]]`)
    const { search } = await ask<{ search: { edges: { node: { node: { id: string } } }[] } }>(
      'query ($text: String!) { search(query: $text) { edges { node { node { id } } } } }',
      { text: other },
    )
    expect(search.edges.map(({ node }) => node.node.id)).toContain(kept)
    await undo(merged)
    expect(await snapshotOf([kept, gone])).toEqual(before)
  })

  it('is refused where it would hide, show or break something', async () => {
    const [one, other] = [await make('Organisation'), await make('Organisation')]
    const why = (keptId: string, goneId: string) => refused('mergeThings', { keptId, goneId })
    expect(await why(one, one)).toEqual(['goneId same'])
    expect(await why(one, await make('Person'))).toEqual(['goneId other_kind'])
    expect(await why(await make('Need'), await make('Need'))).toEqual(['goneId other_kind'])
    const set = (id: string, properties: object) =>
      runDirectly('MATCH (n:Thing {id: $id}) SET n += $properties', { id, properties })
    const alone = await make('Organisation')
    await set(alone, { visibility: 'gathering', gatheringId: 'gat_x' })
    const inIt = viewerOf('coordinator', { gatheringIds: ['gat_x'] })
    expect(await asViewer(inIt, () => why(one, alone))).toEqual(['goneId not_shared'])
    const invented = await make('Organisation')
    await set(invented, { demo: true })
    expect(await why(one, invented)).toEqual(['goneId invented'])
    await set(invented, { demo: null, endedOn: '2020-01-01' })
    expect(await why(invented, one)).toEqual(['goneId has_ended'])
    const under = await make('Organisation', { parentId: one })
    const below = await make('Organisation', { parentId: under })
    expect(await why(one, below)).toEqual(['goneId cycle'])
    expect((await mutate('mergeThings', { keptId: one, goneId: newId('org') }, '__typename')).__typename).toBe(
      'NotFoundError',
    )
    // Nothing of all that has changed anything.
    expect((await snapshotOf([one, other, below])).things[below]).toBeDefined()
  })

  it('is seen by no more than either was', async () => {
    const [kept, gone] = [await make('Person'), await make('Person', { visibility: 'NETWORK' })]
    await merge(kept, gone)
    expect((await snapshotOf([kept])).things[kept]).toContain('["visibility","network"]')
    expect(await asViewer(viewerOf('visitor'), () => leadsTo(gone))).toBeNull()
    expect(await asViewer(viewerOf('partner'), () => leadsTo(gone))).toMatchObject({ id: kept })
  })

  it('is not asked about by others than coordinators', async () => {
    const partner = viewerOf('partner', { accountId: newId('acc') })
    for (const query of ['{ likelyDuplicates { pairKey } }', '{ merges { id } }', '{ judgedLikenesses { pairKey } }']) {
      const { errors } = await asViewer(partner, () => graphql(query))
      expect(errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED')
    }
  })
})
