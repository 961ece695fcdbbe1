import { newId } from '@mellanrum/graph-api/shared/ids'
import { type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, it } from 'vitest'
import { ask, asViewer, asVisitor } from '../support/api.ts'
import { makers } from '../support/makers.ts'
import { done, refused } from '../support/mutate.ts'

const make = async (kind: string, more?: Record<string, unknown>) => (await makers[kind]?.(more)) ?? ''
const writer: Viewer = viewerOf('coordinator', { accountId: newId('acc') })
const other: Viewer = viewerOf('coordinator', { accountId: newId('acc') })

const isSeenBy = (viewer: Viewer, id: string) =>
  asViewer(viewer, async () => (await ask<{ node: object | null }>(`{ node(id: "${id}") { id } }`)).node !== null)

describe('what is written at a gathering', () => {
  it('can be kept for those who are there, from the beginning or later', async () => {
    const gatheringId = await make('Gathering')
    const there: Viewer = { ...other, gatheringIds: [gatheringId] }
    const ids = await asViewer(writer, async () => {
      const later = await make('Reflection', { gatheringId })
      await done('changeReflection', { id: later, input: { visibility: 'GATHERING' } })
      const need = { gatheringId, organisationId: await make('Organisation'), visibility: 'GATHERING' }
      return [await make('Reflection', { gatheringId, visibility: 'GATHERING' }), later, await make('Need', need)]
    })
    for (const id of ids) {
      expect(await isSeenBy(writer, id)).toBe(true)
      expect(await isSeenBy(there, id)).toBe(true)
      expect(await isSeenBy(other, id)).toBe(false)
    }
  })

  it('is asked for where it is written at none', async () => {
    await asViewer(writer, async () => {
      const organisationId = await make('Organisation')
      const input = { kind: 'TIME', text: 'x', organisationId, visibility: 'GATHERING' }
      expect(await refused('createNeed', { input })).toEqual(['visibility needs_gathering'])
      const id = await make('Story')
      expect(await refused('changeStory', { id, input: { visibility: 'GATHERING' } })).toEqual([
        'visibility needs_gathering',
      ])
    })
  })
})

describe('what is kept to oneself', () => {
  it('is kept by its writer alone, who may show it again', async () => {
    const organisationId = await make('Organisation')
    const writer: Viewer = viewerOf('coordinator', { accountId: newId('acc'), organisationIds: [organisationId] })
    const id = await asViewer(writer, () => make('Story', { organisationId }))
    expect(await asViewer(other, () => refused('changeStory', { id, input: { visibility: 'ME' } }))).toEqual([
      'visibility not_yours',
    ])
    await asViewer(writer, () => done('changeStory', { id, input: { visibility: 'ME' } }))
    expect(await isSeenBy(other, id)).toBe(false)
    await asViewer(writer, () => done('changeStory', { id, input: { visibility: 'EVERYONE' } }))
    expect(await isSeenBy(other, id)).toBe(true)
  })

  it.each(['Collaboration', 'MiniNetwork', 'Story', 'Need', 'Person'])(
    'is nothing that others have a part in: %s',
    async (kind) => {
      const organisationId = await make('Organisation')
      const joined = { Person: { worksAt: [{ organisationId }] }, Story: { organisationId } } as Record<string, object>
      const id = await asViewer(writer, () => make(kind, { ...joined[kind] }))
      const change = { id, input: { visibility: 'ME' } }
      expect(await asViewer(writer, () => refused(`change${kind}`, change))).toEqual(['visibility others_part'])
      expect(await isSeenBy(other, id)).toBe(true)
    },
  )

  it('is told of by whether one wrote a thing', async () => {
    const id = await asViewer(writer, () => make('Story'))
    const wrote = async () =>
      (await ask<{ rights: { wrote: boolean } }>(`{ rights(id: "${id}") { wrote } }`)).rights.wrote
    expect(await asViewer(writer, wrote)).toBe(true)
    expect(await asViewer(other, wrote)).toBe(false)
    expect(await asVisitor(wrote)).toBe(false)
  })
})

describe('the levels that one may choose', () => {
  const levels = async () => (await ask<{ viewer: { levels: string[] } }>('{ viewer { levels } }')).viewer.levels

  it('are those that one sees, and oneself', async () => {
    expect(await asViewer(viewerOf('visitor'), levels)).toEqual(['EVERYONE'])
    expect(await asViewer(viewerOf('coordinator'), levels)).toEqual(['NETWORK', 'EVERYONE'])
    const partner = viewerOf('partner', { accountId: newId('acc') })
    expect(await asViewer(partner, levels)).toEqual(['ME', 'NETWORK', 'EVERYONE'])
  })

  it('begin with the partnership for a person, whom somebody else may have written', async () => {
    const id = await make('Person')
    expect(await isSeenBy(viewerOf('visitor'), id)).toBe(false)
    expect(await isSeenBy(other, id)).toBe(true)
  })
})
