import { openGraph } from '@mellanrum/graph-api/database/graph'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { readFacts } from '@mellanrum/graph-api/suggestions/facts'
import { modelParallels, parallelsKept } from '@mellanrum/graph-api/suggestions/parallel-records'
import { indexTexts } from '@mellanrum/graph-api/suggestions/texts'
import { readPlanted } from '@mellanrum/seed/demo'
import { seedId } from '@mellanrum/seed/seed-id'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import demoLabels from '../bench/demo-labels.json' with { type: 'json' }
import { ask, testDriver } from '../support/api.ts'

const planted = readPlanted()
const labels = new Map(
  Object.entries(demoLabels.needs).flatMap(([needKey, offers]: [string, { good?: string[]; fair?: string[] }]) =>
    (offers.good ?? []).map((offerKey) => [`${seedId('Need', needKey)} ${seedId('Offer', offerKey)}`, 'good'] as const),
  ),
)
const labelOf = (needId: string, offerId: string) => labels.get(`${needId} ${offerId}`) ?? 'other'
const organisation = (key: string) => seedId('Organisation', key)
const initiative = (key: string) => seedId('Initiative', key)
/** What the ids of the seed have in common. */
const seedTime = seedId('Initiative', 'any').slice(4, 14)

interface ListedSynergy {
  strength: string
  organisation: { id: string }
  youGain: { needMarked: Marked; offerMarked: Marked }[]
  theyGain: { need: { id: string } }[]
  path: { label: string; kind: string }[]
  contributions: { part: string; value: number; weight: number }[]
}
interface Quoted {
  need: { id: string }
  offer: { id: string }
  needMarked: Marked
  offerMarked: Marked
}
interface Marked {
  text: string
  marks: { start: number; end: number }[]
}

function synergiesOf(id: string) {
  return ask<{ synergies: { nodes: ListedSynergy[] } }>(
    `query ($id: ID!) { synergies(organisationId: $id, first: 12) { nodes {
      strength organisation { id }
      youGain { needMarked { text marks { start end } } offerMarked { text marks { start end } } }
      theyGain { need { id } }
      path { label kind } contributions { part value weight }
    } } }`,
    { id },
  ).then(({ synergies }) => synergies.nodes)
}

describe('planted synergies', () => {
  it.each(planted.synergies.map((pair) => [pair.key, pair] as const))(
    '%s is on top for both, strong',
    async (_key, pair) => {
      for (const [mine, other] of [
        [pair.a, pair.b],
        [pair.b, pair.a],
      ] as const) {
        const found = await synergiesOf(organisation(mine))
        const place = found.findIndex((one) => one.organisation.id === organisation(other))
        expect(place, `${other} for ${mine}`).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThan(3)
        expect(found[place]?.strength).toBe('STRONG')
      }
    },
  )

  it('say why for both sides, in the authors’ words, with a path from one to the other', async () => {
    const [pair] = planted.synergies
    if (!pair) throw new Error('nothing is planted')
    const synergy = (await synergiesOf(organisation(pair.a))).find(
      (one) => one.organisation.id === organisation(pair.b),
    )
    const [gain] = synergy?.youGain ?? []
    expect(gain?.needMarked.marks.length).toBeGreaterThan(0)
    for (const { text, marks } of [gain?.needMarked, gain?.offerMarked].flatMap((one) => one ?? [])) {
      for (const { start, end } of marks) expect(text.slice(start, end)).toMatch(/^\p{L}/u)
    }
    expect(synergy?.theyGain.length).toBeGreaterThan(0)
    expect(synergy?.path.map(({ kind }) => kind).sort()).toEqual(['Need', 'Offer', 'Organisation', 'Organisation'])
    expect(synergy?.contributions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 1)
  })
})

describe('what is quoted', () => {
  it('is what a coordinator would nod at, with the words that met marked in both texts', async () => {
    const quoted = new Map<string, string>()
    const { organisations } = await ask<{ organisations: { nodes: { id: string }[] } }>(
      '{ organisations(first: 50) { nodes { id } } }',
    )
    for (const { id } of organisations.nodes) {
      const { synergies } = await ask<{ synergies: { nodes: { youGain: Quoted[] }[] } }>(
        `query ($id: ID!) { synergies(organisationId: $id, first: 12) { nodes { youGain {
          need { id } offer { id } needMarked { text marks { start end } } offerMarked { text marks { start end } }
        } } } }`,
        { id },
      )
      for (const { need, offer, needMarked, offerMarked } of synergies.nodes.flatMap(({ youGain }) => youGain)) {
        expect(needMarked.marks.length, needMarked.text).toBeGreaterThan(0)
        expect(offerMarked.marks.length, offerMarked.text).toBeGreaterThan(0)
        quoted.set(`${need.id} ${offer.id}`, labelOf(need.id, offer.id))
      }
    }
    const good = [...quoted.values()].filter((label) => label === 'good').length
    expect(quoted.size).toBeGreaterThan(35)
    expect(good / quoted.size).toBeGreaterThan(0.75)
  }, 60_000)
})

describe('planted parallels', () => {
  const listed = [
    ...planted.parallels.map((pair) => [pair, 'parallel'] as const),
    ...planted.complementary.map((pair) => [pair, 'complementary'] as const),
    ...planted.sameRecord.map((pair) => [pair, 'sameRecordTwice'] as const),
  ]
  /** The labels of all pairs that would be stored, of the seed alone: what other tests add meanwhile changes none. */
  const labelled = new Map<string, string>()
  beforeAll(async () => {
    const facts = await readFacts(
      openGraph({ driver: testDriver(), viewer: everyone, database: inject('neo4j').database }),
    )
    for (const kind of [facts.organisations, facts.statements, facts.motivations, facts.initiatives] as const) {
      for (const id of kind.keys()) if (!id.includes(seedTime)) kind.delete(id)
    }
    for (const { left, right, parallel } of modelParallels(facts, indexTexts(facts)).allParallels(parallelsKept)) {
      if (parallel.strength) labelled.set([left, right].sort().join(), parallel.label)
    }
  })

  it.each(listed.map(([pair, label]) => [`${pair.a} ∥ ${pair.b}`, pair, label] as const))(
    '%s',
    (_name, pair, label) => {
      expect(labelled.get([initiative(pair.a), initiative(pair.b)].sort().join())).toBe(label)
    },
  )

  it('stand side by side in the API', async () => {
    const [pair] = planted.sameRecord
    const { parallels } = await ask<{
      parallels: { nodes: { label: string; b: { id: string }; a: { id: string } }[] }
    }>(
      'query ($id: ID!) { parallels(initiativeId: $id, includeJudged: true, first: 6) { nodes { label a { id } b { id } } } }',
      { id: initiative(pair?.a ?? '') },
    )
    const ids = parallels.nodes.filter(({ label }) => label === 'SAME_RECORD').flatMap(({ a, b }) => [a.id, b.id])
    expect(ids).toContain(initiative(pair?.b ?? ''))
  })
})

describe('planted rings', () => {
  it.each(planted.rings.map((ring, at) => [at, ring] as const))(
    'ring %i is found, each giving to the next',
    async (_at, ring) => {
      const members = ring.organisations.map(organisation)
      const { rings } = await ask<{
        rings: { nodes: { links: { gainer: { id: string }; giver: { id: string } }[] }[] }
      }>(
        'query ($id: ID!) { rings(organisationId: $id, first: 50) { nodes { links { gainer { id } giver { id } } } } }',
        { id: members[0] },
      )
      const found = rings.nodes.find(
        ({ links }) => links.every(({ gainer }) => members.includes(gainer.id)) && links.length === members.length,
      )
      expect(found).toBeDefined()
      for (const [at, link] of (found?.links ?? []).entries()) {
        expect(link.giver.id).toBe(found?.links[(at + 1) % members.length]?.gainer.id)
      }
    },
  )
})
