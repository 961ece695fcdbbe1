import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { expect, it } from 'vitest'
import { ask, asViewer } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, mutate, uniqueWord } from '../support/mutate.ts'

const partnerOf = (organisationId: string) =>
  viewerOf('partner', { accountId: newId('acc'), organisationIds: [organisationId] })
const mine = (viewer: Viewer) =>
  asViewer(viewer, async () => {
    const lists = await ask<Record<string, { nodes: { thing: { id: string }; other: { id: string } | null }[] }>>(
      `{ ${['TO_CONFIRM', 'NEXT_STEPS', 'FOLLOWED', 'TOGETHER'].map((kind) => `${kind}: mine(kind: ${kind}) { nodes { thing { id } other { id } } }`).join(' ')} }`,
    )
    const ids = Object.entries(lists).map(([kind, { nodes }]) => [
      kind,
      nodes.map(({ thing, other }) => [thing.id, other?.id].filter(Boolean).join(' ')),
    ])
    return Object.fromEntries(ids) as Record<string, string[]>
  })

it('the page of one’s own has what concerns the organisations one speaks for, and nobody else’s', async () => {
  const [own = '', other = ''] = [await makers.Organisation?.(), await makers.Organisation?.()]
  const viewer = partnerOf(own)
  const parties = [own, other].map((organisationId) => ({ organisationId }))
  const { id } = await asViewer(viewer, () =>
    done('createCollaboration', { input: { title: uniqueWord(), parties, nextStep: 'Ses', nextStepOn: '2031-05-02' } }),
  )
  const pairKey = [own, other].sort().join('|')
  await runDirectly(
    "CREATE (:Verdict {id: $id, engine: 'synergy', pairKey: $pairKey, byId: $own, verdict: 'follow', decidedAt: $at})",
    { id: newId('ver'), pairKey, own, at: new Date().toISOString() },
  )
  expect(await mine(viewer)).toEqual({
    TO_CONFIRM: [id],
    NEXT_STEPS: [id],
    FOLLOWED: [`${own} ${other}`],
    TOGETHER: [id],
  })
  await asViewer(viewer, () => done('confirmCollaboration', { id, organisationId: own }))
  expect((await mine(viewer)).TO_CONFIRM).toEqual([])
  expect((await mine(partnerOf(other))).TO_CONFIRM).toEqual([id])
  await asViewer(viewer, () => done('endCollaboration', { id }))
  expect(await mine(viewer)).toEqual({ TO_CONFIRM: [], NEXT_STEPS: [], FOLLOWED: [`${own} ${other}`], TOGETHER: [id] })
  const stranger = partnerOf((await makers.Organisation?.()) ?? '')
  for (const nobody of [stranger, viewerOf('visitor'), viewerOf('coordinator')]) {
    expect(Object.values(await mine(nobody)).flat()).toEqual([])
  }
})

const unsure = (viewer: Viewer) =>
  asViewer(viewer, async () => {
    const { list } = await ask<{ list: { nodes: { thing: { id: string } }[] } }>(
      '{ list: mine(kind: STILL_TRUE) { nodes { thing { id } } } }',
    )
    return list.nodes.map(({ thing }) => thing.id)
  })
const say = (viewer: Viewer, ids: readonly string[], holds: boolean) =>
  asViewer(viewer, async () => (await mutate('answerStillTrue', { ids, holds }, 'answered')).__typename)
const daysAgo = (days: number) => `${daysAfter(currentDay(), -days)}T08:00:00.000Z`
const lastTouched = (id: string, at: string) =>
  runDirectly('MATCH (n:Thing {id: $id}) SET n.updatedAt = $at', { id, at })

/** Things of an organisation that were all last touched more than a year ago, the oldest first. */
async function oldThings(viewer: Viewer, organisationId: string) {
  const make = async (kind: string, more: Record<string, unknown>) =>
    asViewer(viewer, async () => (await makers[kind]?.(more)) ?? '')
  const ids = [
    await make('Initiative', { leadIds: [organisationId] }),
    await make('Need', { organisationId }),
    await make('Offer', { organisationId }),
    await make('Initiative', {}),
  ]
  for (const [place, id] of ids.entries()) await lastTouched(id, daysAgo(400 - place))
  return ids
}

it('what nobody has looked at for a year is asked about, of those whose it is, until they answer', async () => {
  const own = (await makers.Organisation?.()) ?? ''
  const viewer = partnerOf(own)
  const ids = await oldThings(viewer, own)
  const [initiative = '', need = '', offer = '', mineAlone = ''] = ids
  expect(await unsure(viewer)).toEqual(ids)
  // A colleague answers for the organisation’s, not for what somebody wrote that nobody has.
  expect(await unsure(partnerOf(own))).toEqual([initiative, need, offer])
  for (const other of [partnerOf((await makers.Organisation?.()) ?? ''), viewerOf('visitor'), viewerOf('coordinator')])
    expect(await unsure(other)).toEqual([])
  await lastTouched(offer, daysAgo(364))
  expect(await unsure(viewer)).toEqual([initiative, need, mineAlone])
  await lastTouched(offer, daysAgo(366))
  // Nobody is asked for an organisation that is no longer there.
  await done('endOrganisation', { id: own }, '__typename')
  expect(await unsure(viewer)).toEqual([mineAlone])
  await done('endOrganisation', { id: own, endedOn: null }, '__typename')
  expect(await say(viewer, [initiative, mineAlone], true)).toBe('MutationAnswerStillTrueSuccess')
  expect(await unsure(viewer)).toEqual([need, offer])
  expect(await say(viewer, [need, offer], false)).toBe('MutationAnswerStillTrueSuccess')
  expect(await unsure(viewer)).toEqual([])
  const stand = await runDirectly(
    'UNWIND $ids AS id MATCH (n:Thing {id: id}) RETURN n.confirmedOn AS confirmedOn, n.closedOn AS closedOn, n.status AS status',
    { ids },
  )
  const today = currentDay()
  const held = { confirmedOn: today, closedOn: null, status: 'ongoing' }
  const closed = { confirmedOn: null, closedOn: today, status: null }
  expect(stand).toEqual([held, closed, closed, held])
  await lastTouched(initiative, daysAgo(400))
  await runDirectly('MATCH (n:Thing {id: $id}) SET n.confirmedOn = $day', {
    id: initiative,
    day: daysAgo(400).slice(0, 10),
  })
  expect(await say(viewer, [initiative], false)).toBe('MutationAnswerStillTrueSuccess')
  expect(await runDirectly('MATCH (n {id: $id}) RETURN n.status AS status', { id: initiative })).toEqual([
    { status: 'completed' },
  ])
  expect(await unsure(viewer)).toEqual([])
})

it('of many answers at once all are taken, or none', async () => {
  const [own = '', other = ''] = [await makers.Organisation?.(), await makers.Organisation?.()]
  const viewer = partnerOf(own)
  const ids = await oldThings(viewer, own)
  const theirs = (await makers.Need?.({ organisationId: other })) ?? ''
  expect(await say(viewer, [...ids, theirs], true)).toBe('NotAllowedError')
  expect(await say(viewer, [...ids, own], true)).toBe('NotFoundError')
  expect(await say(viewer, [...ids, newId('off')], true)).toBe('NotFoundError')
  expect(await say(viewer, [], true)).toBe('InputError')
  expect(
    await say(
      viewer,
      Array.from({ length: 51 }, () => newId('nee')),
      true,
    ),
  ).toBe('InputError')
  expect(await unsure(viewer)).toEqual(ids)
})
