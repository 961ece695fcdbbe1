import { schema } from '@mellanrum/graph-api/schema'
import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { localViewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import type { GraphQLEnumType } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, asViewer, graphql } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, uniqueWord } from '../support/mutate.ts'

interface Line {
  readonly refId: string
  readonly count: number | null
  readonly thing: { id: string }
  readonly other: { id: string } | null
}
interface Page {
  readonly totalCount: number
  readonly nodes: Line[]
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null }
}
const query = `query ($figure: Figure!, $year: Int!, $after: String, $challengeId: ID, $ofKind: OrganisationKind,
    $withKind: OrganisationKind, $collaborationStatus: CollaborationStatus, $miniNetworkStatus: MiniNetworkStatus,
    $verdict: ParallelVerdict) {
  yearFigure(figure: $figure, year: $year, first: 50, after: $after, challengeId: $challengeId, ofKind: $ofKind,
    withKind: $withKind, collaborationStatus: $collaborationStatus, miniNetworkStatus: $miniNetworkStatus,
    verdict: $verdict) {
    totalCount pageInfo { hasNextPage endCursor } nodes { refId count thing { id } other { id } } } }`

/** A year that no other test and nothing of the seed is in. */
const year = 1987
const inYear = { at: `${year}-06-15T12:00:00.000Z`, day: `${year}-06-15` }

async function listed(figure: string, more: Record<string, unknown> = {}): Promise<{ total: number; lines: Line[] }> {
  const lines: Line[] = []
  let after: string | null = null
  for (;;) {
    const { yearFigure }: { yearFigure: Page } = await ask(query, { figure, year, after, ...more })
    lines.push(...yearFigure.nodes)
    if (!yearFigure.pageInfo.hasNextPage) return { total: yearFigure.totalCount, lines }
    after = yearFigure.pageInfo.endCursor
  }
}
const make = async (kind: string, more?: Record<string, unknown>) => (await makers[kind]?.(more)) ?? ''
const set = (label: string, id: string, properties: Record<string, unknown>) =>
  runDirectly(`MATCH (n:${label} {id: $id}) SET n += $properties`, { id, properties })

let contact = ''
let collaboration = ''
let challengeId = ''

beforeAll(async () => {
  const [one, two] = [await make('Organisation'), await make('Organisation')]
  const need = await make('Need', { organisationId: one })
  await set('Need', need, { closedOn: inYear.day })
  const input = { askingId: one, askedId: two, message: uniqueWord(), reach: 'x', origin: 'SYNERGY' }
  await asViewer(localViewer, async () => {
    contact = (await done('askForContact', { input })).id
    await done('answerContact', { id: contact, answer: 'YES', reach: 'y' })
  })
  await set('Contact', contact, { askedOn: inYear.day, answeredOn: inYear.day })
  collaboration = await make('Collaboration', { parties: [{ organisationId: one }, { organisationId: two }] })
  await set('Collaboration', collaboration, { startedOn: inYear.day, endedOn: inYear.day, status: 'ended' })
  await set('MiniNetwork', await make('MiniNetwork'), { createdAt: inYear.at })
  challengeId = await make('Challenge')
  const since = currentDay()
  await done('commit', { input: { organisationId: one, challengeId, since } }, '__typename')
  await done('commit', { input: { organisationId: two, challengeId, since } }, '__typename')
  const [a, b] = [await make('Initiative'), await make('Initiative')].sort()
  await runDirectly(
    `CREATE (:Thing:Verdict {id: $id, engine: 'parallel', pairKey: $pairKey, verdict: 'complementary', decidedAt: $at, visibility: 'network'})`,
    { id: newId('ver'), pairKey: `${a}|${b}`, at: inYear.at },
  )
})

describe('the year’s figures', () => {
  it('are for coordinators', async () => {
    const partner = viewerOf('partner', { accountId: newId('acc'), organisationIds: [newId('org')] })
    const pairs = 'query ($year: Int!) { yearPairs(year: $year) { pairs } }'
    for (const asked of [query, pairs, 'query ($year: Int!) { yearShape(year: $year) { parts } }']) {
      const { errors } = await asViewer(partner, () => graphql(asked, { figure: 'CHALLENGES', year }))
      expect(errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED')
    }
  })

  it.each([
    'CONTACTS_ASKED',
    'CONTACTS_AGREED',
    'CONTACTS_SUGGESTED',
    'COLLABORATIONS_BEGUN',
    'COLLABORATIONS_ENDED',
    'MINI_NETWORKS_FORMED',
    'NEEDS_CLOSED',
    'PARALLELS_JUDGED',
  ])('%s is the length of its list, and counts its year alone', async (figure) => {
    const { total, lines } = await listed(figure)
    expect([total, lines.length]).toEqual([1, 1])
    for (const other of [year - 1, year + 1]) expect((await listed(figure, { year: other })).total).toBe(0)
  })

  it('tell a contact from a suggestion from others, and an agreed one from those asked for', async () => {
    await set('Contact', contact, { origin: 'need', status: 'declined' })
    expect((await listed('CONTACTS_SUGGESTED')).total).toBe(0)
    expect((await listed('CONTACTS_AGREED')).total).toBe(0)
    expect((await listed('CONTACTS_ASKED')).lines.map(({ refId }) => refId)).toEqual([contact])
    await set('Contact', contact, { origin: 'synergy', status: 'agreed' })
  })

  it('tell overlaps apart by what was said of them', async () => {
    const counts = await Promise.all(
      ['COMPLEMENTARY', 'SAME_WORK'].map(async (verdict) => (await listed('PARALLELS_JUDGED', { verdict })).total),
    )
    expect(counts).toEqual([1, 0])
  })

  it.each(['PROPOSED', 'EXPLORING', 'ACTIVE', 'PAUSED', 'ENDED'])('count collaborations: %s', async (status) => {
    const { total, lines } = await listed('COLLABORATIONS', { collaborationStatus: status })
    expect(total).toBe(lines.length)
    expect(lines.some(({ refId }) => refId === collaboration)).toBe(status === 'ENDED')
  })

  it('count the commitments to each challenge as its list does', async () => {
    const now = new Date().getUTCFullYear()
    const { lines } = await listed('CHALLENGES', { year: now })
    expect(lines.find(({ refId }) => refId === challengeId)).toMatchObject({ count: 2 })
    const { total, lines: two } = await listed('COMMITMENTS', { year: now, challengeId })
    expect([total, two.length]).toEqual([2, 2])
    // They had not been made then.
    expect((await listed('COMMITMENTS', { challengeId })).total).toBe(0)
    // Whoever is gone by that day counts no longer, whoever is to go still does.
    const { yearFigure }: { yearFigure: Page } = await ask(query, { figure: 'COMMITMENTS', year: now, challengeId })
    for (const [endedOn, left] of [
      [daysAfter(currentDay(), 3), 2],
      [currentDay(), 1],
    ] as const) {
      await done('endOrganisation', { id: yearFigure.nodes[0]?.thing.id, endedOn }, '__typename')
      expect((await listed('COMMITMENTS', { year: now, challengeId })).total).toBe(left)
      const { lines: after } = await listed('CHALLENGES', { year: now })
      expect(after.find(({ refId }) => refId === challengeId)).toMatchObject({ count: left })
    }
  })

  it('count pairs of kinds as their lists do, from both sides', async () => {
    const now = new Date().getUTCFullYear()
    const { yearPairs } = await ask<{ yearPairs: { ofKind: string; withKind: string; pairs: number }[] }>(
      'query ($year: Int!) { yearPairs(year: $year) { ofKind withKind pairs } }',
      { year: now },
    )
    // Kinds that no other test makes anything of.
    const own = yearPairs.filter(({ ofKind, withKind }) => [ofKind, withKind].includes('COOPERATIVE'))
    expect(own.length).toBeGreaterThan(2)
    for (const { ofKind, withKind, pairs } of own) {
      const { total, lines } = await listed('PAIRS', { year: now, ofKind, withKind })
      expect([ofKind, withKind, total, lines.length]).toEqual([ofKind, withKind, pairs, pairs])
      expect((await listed('PAIRS', { year: now, ofKind: withKind, withKind: ofKind })).total).toBe(pairs)
    }
  })

  it('count a pair once both have confirmed', async () => {
    const ids = [await make('Organisation', { kind: 'REGION' }), await make('Organisation', { kind: 'REGION' })].sort()
    const id = await make('Collaboration', { parties: ids.map((organisationId) => ({ organisationId })) })
    const now = { year: new Date().getUTCFullYear(), ofKind: 'REGION', withKind: 'REGION' }
    const isCounted = async () => (await listed('PAIRS', now)).lines.some(({ refId }) => refId === ids.join('|'))
    await done('changeCollaborationStatus', { id, status: 'EXPLORING' })
    await done('confirmCollaboration', { id, organisationId: ids[0] })
    expect(await isCounted()).toBe(false)
    await done('confirmCollaboration', { id, organisationId: ids[1] })
    expect(await isCounted()).toBe(true)
    const pairs = async () => {
      const { yearPairs } = await ask<{ yearPairs: { ofKind: string; withKind: string; pairs: number }[] }>(
        'query ($year: Int!) { yearPairs(year: $year) { ofKind withKind pairs } }',
        { year: now.year },
      )
      return yearPairs.find(({ ofKind, withKind }) => ofKind === 'REGION' && withKind === 'REGION')?.pairs ?? 0
    }
    const before = await pairs()
    await done('endOrganisation', { id: ids[0] }, '__typename')
    expect([await isCounted(), await pairs()]).toEqual([false, before - 1])
  })

  it('are as long as their lists, all of them, however they are narrowed', async () => {
    const now = Number(currentDay().slice(0, 4))
    const enumOf = (name: string) => (schema.getType(name) as GraphQLEnumType).getValues().map((one) => one.name)
    const challenges = (await listed('CHALLENGES', { year: now })).lines.map(({ refId }) => ({ challengeId: refId }))
    const { yearPairs } = await ask<{ yearPairs: { ofKind: string; withKind: string }[] }>(
      'query ($year: Int!) { yearPairs(year: $year) { ofKind withKind } }',
      { year: now },
    )
    const narrowed: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
      COLLABORATIONS: enumOf('CollaborationStatus').map((collaborationStatus) => ({ collaborationStatus })),
      MINI_NETWORKS: enumOf('MiniNetworkStatus').map((miniNetworkStatus) => ({ miniNetworkStatus })),
      PARALLELS_JUDGED: enumOf('ParallelVerdict').map((verdict) => ({ verdict })),
      COMMITMENTS: challenges,
      PAIRS: yearPairs.map(({ ofKind, withKind }) => ({ ofKind, withKind })),
    }
    /** Other tests write meanwhile, so that a long list may have changed between two of its pages: read again. */
    const agree = async (figure: string, more: Record<string, unknown>) => {
      const { total, lines } = await listed(figure, { year: now, ...more })
      // A list is counted to 1,001; no line stands in it twice.
      return total === Math.min(lines.length, 1_001) && new Set(lines.map(({ refId }) => refId)).size === lines.length
    }
    const apart: unknown[] = []
    for (const figure of enumOf('Figure')) {
      for (const more of [{}, ...(narrowed[figure] ?? [])]) {
        let tries = 5
        while (tries > 0 && !(await agree(figure, more))) tries--
        if (tries === 0) apart.push([figure, more])
      }
    }
    expect(apart).toEqual([])
  })

  it('count what happened in the first hour of a year in that year, where the partnership lives', async () => {
    const at = `${year - 3}-12-31T23:30:00.000Z`
    await set('MiniNetwork', await make('MiniNetwork'), { createdAt: at })
    const [a, b] = [await make('Initiative'), await make('Initiative')].sort()
    await runDirectly(
      `CREATE (:Thing:Verdict {id: $id, engine: 'parallel', pairKey: $pairKey, verdict: 'complementary', decidedAt: $at, visibility: 'network'})`,
      { id: newId('ver'), pairKey: `${a}|${b}`, at },
    )
    for (const figure of ['MINI_NETWORKS_FORMED', 'PARALLELS_JUDGED']) {
      const counts = [year - 3, year - 2].map(async (one) => (await listed(figure, { year: one })).total)
      expect([figure, ...(await Promise.all(counts))]).toEqual([figure, 0, 1])
    }
  })

  it('refuse a year that is none', async () => {
    const { errors } = await graphql(query, { figure: 'CHALLENGES', year: 99_999 })
    expect(errors?.[0]?.extensions?.code).toBe('INPUT')
  })

  it('tell who is alone, and since when no longer', async () => {
    interface Shape {
      readonly organisations: number
      readonly aloneCount: number
      readonly alone: { id: string }[]
      readonly newlyLinked: { id: string }[]
    }
    const shape = async (): Promise<Shape> => {
      const asked =
        'query ($year: Int!) { yearShape(year: $year) { organisations aloneCount alone { id } newlyLinked { id } } }'
      return (await ask<{ yearShape: Shape }>(asked, { year: Number(currentDay().slice(0, 4)) })).yearShape
    }
    const names = (list: { id: string }[]) => list.map(({ id }) => id)
    // Of long lists the first are named, by name.
    const one = await make('Organisation', { name: `0000 ${uniqueWord()}` })
    const other = await make('Organisation', { name: `0000 ${uniqueWord()}` })
    const before = await shape()
    expect(names(before.alone)).toEqual(expect.arrayContaining([one, other]))
    expect(before.aloneCount).toBeLessThanOrEqual(before.organisations)
    const since = currentDay()
    const parties = [one, other].map((organisationId) => ({ organisationId, since }))
    const id = await make('Collaboration', { parties })
    await done('changeCollaborationStatus', { id, status: 'EXPLORING' })
    await done('confirmCollaboration', { id, organisationId: one })
    expect(names((await shape()).alone)).toContain(one)
    await done('confirmCollaboration', { id, organisationId: other })
    const after = await shape()
    expect(names(after.alone)).not.toContain(one)
    expect(names(after.newlyLinked)).toEqual(expect.arrayContaining([one, other]))
  })
})
