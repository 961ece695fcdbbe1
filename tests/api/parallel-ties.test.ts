import { newId } from '@mellanrum/graph-api/shared/ids'
import { type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { beforeEach, describe, expect, it } from 'vitest'
import { ask, asViewer, coordinator } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { merge, undo } from '../support/merging.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'
import { partnerOf } from '../support/partner.ts'

interface Tie {
  readonly verdict: string
  readonly reason: string | null
  readonly comesFirst: boolean | null
  readonly decidedOn: string
  readonly other: { id: string }
}

let owner: Viewer
let otherOwner: Viewer
let organisations: readonly [string, string]
let ours: string
let theirs: string

beforeEach(async () => {
  organisations = [(await makers.Organisation?.()) ?? '', (await makers.Organisation?.()) ?? '']
  owner = await partnerOf(organisations[0])
  otherOwner = await partnerOf(organisations[1])
  ours = (await makers.Initiative?.({ leadIds: [organisations[0]] })) ?? ''
  theirs = (await makers.Initiative?.({ leadIds: [organisations[1]] })) ?? ''
})

const ties = async (id: string, viewer = coordinator): Promise<Tie[]> => {
  const query = 'query ($id: ID!) { initiative(id: $id) { ties { verdict reason comesFirst decidedOn other { id } } } }'
  return (await asViewer(viewer, () => ask<{ initiative: { ties: Tie[] } }>(query, { id }))).initiative.ties
}
const told = async (viewer: Viewer): Promise<{ kind: string; subjectId: string }[]> =>
  (
    await asViewer(viewer, () =>
      ask<{ notices: { nodes: { kind: string; subjectId: string }[] } }>('{ notices { nodes { kind subjectId } } }'),
    )
  ).notices.nodes
const relate = (viewer: Viewer, more: Record<string, unknown> = {}) => {
  const input = {
    aId: ours,
    bId: theirs,
    verdict: 'IN_SEQUENCE',
    firstId: theirs,
    reason: 'De mäter, vi bygger.',
    ...more,
  }
  return asViewer(viewer, () => mutate('relateInitiatives', { input }, '__typename'))
}

describe('what an initiative is to another', () => {
  it('is raised by an owner, stands on both pages, and the other owner is told', async () => {
    expect((await relate(owner)).__typename).toContain('Success')
    const said = { verdict: 'IN_SEQUENCE', reason: 'De mäter, vi bygger.', decidedOn: currentDay() }
    expect(await ties(ours)).toEqual([{ ...said, comesFirst: false, other: { id: theirs } }])
    expect(await ties(theirs, otherOwner)).toEqual([{ ...said, comesFirst: true, other: { id: ours } }])
    expect(await told(otherOwner)).toEqual([{ kind: 'PARALLEL_JUDGED', subjectId: theirs }])
    expect(await told(owner)).toEqual([])
  })

  it('is for the partnership, and of what one may see', async () => {
    await relate(owner)
    expect(await ties(ours, viewerOf('visitor'))).toEqual([])
    await runDirectly("MATCH (i:Initiative {id: $id}) SET i.visibility = 'me', i.authorId = 'acc_x'", { id: theirs })
    expect(await ties(ours, owner)).toEqual([])
  })

  it('is said by those who lead one of the two, and taken back by either', async () => {
    const stranger = await partnerOf((await makers.Organisation?.()) ?? '')
    expect((await relate(stranger)).__typename).toBe('NotAllowedError')
    expect((await relate(viewerOf('visitor'))).__typename).toBe('NotAllowedError')
    expect(await ties(ours)).toEqual([])
    await relate(owner)
    const input = { aId: ours, bId: theirs }
    const takeBack = (viewer: Viewer) => asViewer(viewer, () => mutate('unrelateInitiatives', { input }, '__typename'))
    expect((await takeBack(stranger)).__typename).toBe('NotAllowedError')
    expect((await takeBack(otherOwner)).__typename).toContain('Success')
    expect(await ties(ours)).toEqual([])
    expect((await takeBack(otherOwner)).__typename).toBe('NotFoundError')
  })

  it('is what was said last, and nothing where they have nothing to do with each other', async () => {
    await relate(owner)
    await relate(otherOwner, { verdict: 'DELIBERATE', firstId: null })
    expect((await ties(ours)).map(({ verdict, comesFirst }) => [verdict, comesFirst])).toEqual([['DELIBERATE', null]])
    await relate(owner, { verdict: 'UNRELATED', firstId: null })
    expect(await ties(ours)).toEqual([])
  })

  it('says which comes first also where that one has become a part of another', async () => {
    await relate(owner)
    const kept = (await makers.Initiative?.()) ?? ''
    const merged = await merge(kept, theirs)
    expect(await ties(ours)).toMatchObject([{ comesFirst: false, other: { id: kept } }])
    expect(await ties(kept)).toMatchObject([{ comesFirst: true, other: { id: ours } }])
    await undo(merged)
    expect(await ties(theirs)).toMatchObject([{ comesFirst: true, other: { id: ours } }])
  })

  it('is said of two, of which one may come first', async () => {
    const of = (input: Record<string, unknown>) =>
      refused('relateInitiatives', { input: { aId: ours, bId: theirs, verdict: 'IN_SEQUENCE', ...input } })
    expect((await of({ bId: ours }))[0]).toContain('bId')
    expect((await of({ firstId: organisations[0] }))[0]).toContain('firstId')
    const input = { aId: ours, bId: newId('ini'), verdict: 'COMPLEMENTARY' }
    expect((await mutate('relateInitiatives', { input }, '__typename')).__typename).toBe('NotFoundError')
    // What the matching has not found is raised, not judged.
    const judged = { aId: ours, bId: theirs, verdict: 'COMPLEMENTARY', reason: uniqueWord() }
    expect((await mutate('judgeParallel', { input: judged }, '__typename')).__typename).toBe('NotFoundError')
  })
})

describe('a conversation that a coordinator begins for two', () => {
  it('is told to the one in whose name it is, and to the other after its yes', async () => {
    const input = { askingId: organisations[0], askedId: organisations[1], origin: 'PARALLEL', message: uniqueWord() }
    const aboutIds = [theirs, ours]
    const { id } = await done('askForContact', { input: { ...input, aboutIds } })
    expect(await told(owner)).toEqual([{ kind: 'CONTACT_BEGUN', subjectId: id }])
    expect(await told(otherOwner)).toEqual([])
    await asViewer(owner, () => done('agreeToContact', { id, reach: 'x' }))
    expect(await told(otherOwner)).toEqual([{ kind: 'CONTACT_ASKED', subjectId: id }])
  })
})
