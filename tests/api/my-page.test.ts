import { newId } from '@mellanrum/graph-api/shared/ids'
import { type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { expect, it } from 'vitest'
import { ask, asViewer } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, ownWord } from '../support/mutate.ts'

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
    done('createCollaboration', { input: { title: ownWord(), parties, nextStep: 'Ses', nextStepOn: '2031-05-02' } }),
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
