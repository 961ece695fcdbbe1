import { openGraph } from '@mellanrum/graph-api/database/graph'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { readFacts } from '@mellanrum/graph-api/suggestions/facts'
import { modelParallels, parallelsKept } from '@mellanrum/graph-api/suggestions/parallel-records'
import { indexTexts } from '@mellanrum/graph-api/suggestions/texts'
import { readPlanted } from '@mellanrum/seed/demo'
import { seedId } from '@mellanrum/seed/seed-id'
import { beforeAll, describe, expect, inject, it, vi } from 'vitest'
import demoLabels from '../bench/labels/demo-needs-offers.json' with { type: 'json' }
import { ask, testDriver } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { isSeeded, seedTimestamp } from '../support/is-seeded.ts'

const planted = readPlanted()
const labels = new Map(
  Object.entries(demoLabels.needs).flatMap(([needKey, offers]: [string, { good?: string[]; fair?: string[] }]) =>
    (offers.good ?? []).map((offerKey) => [`${seedId('Need', needKey)} ${seedId('Offer', offerKey)}`, 'good'] as const),
  ),
)
const labelOf = (needId: string, offerId: string) => labels.get(`${needId} ${offerId}`) ?? 'other'
const organisation = (key: string) => seedId('Organisation', key)
const initiative = (key: string) => seedId('Initiative', key)

interface ListedSynergy {
  level: string
  mutual: boolean
  organisation: { id: string }
  youGain: { needMarked: Marked; offerMarked: Marked }[]
  theyGain: { need: { id: string } }[]
  path: { label: string; kind: string }[]
  contributions: { part: string; value: number; weight: number }[]
}
interface Quoted {
  match: number
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
      level mutual organisation { id }
      youGain { needMarked { text marks { start end } } offerMarked { text marks { start end } } }
      theyGain { need { id } }
      path { label kind } contributions { part value weight }
    } } }`,
    { id },
  ).then(({ synergies }) => synergies.nodes)
}

describe('planted synergies', () => {
  it.each(planted.synergies.map((pair) => [pair.key, pair] as const))(
    '%s is on top for both, and fits',
    async (_key, pair) => {
      for (const [mine, other] of [
        [pair.a, pair.b],
        [pair.b, pair.a],
      ] as const) {
        const found = await synergiesOf(organisation(mine))
        const place = found.findIndex((one) => one.organisation.id === organisation(other))
        expect(place, `${other} for ${mine}`).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThan(3)
        expect(found[place]?.level).not.toBe('FAR_FETCHED')
      }
    },
  )

  it('say why for both sides, in the authors’ words, with a path from one to the other', async () => {
    const both: ListedSynergy[] = []
    for (const pair of planted.synergies) {
      const found = await synergiesOf(organisation(pair.a))
      both.push(...found.filter((one) => one.mutual && one.organisation.id === organisation(pair.b)))
    }
    expect(both.length).toBeGreaterThanOrEqual(0.75 * planted.synergies.length)
    for (const { youGain, theyGain, path, contributions } of both) {
      expect(youGain.length).toBeGreaterThan(0)
      expect(theyGain.length).toBeGreaterThan(0)
      expect(path.map(({ kind }) => kind).sort()).toEqual(['Need', 'Offer', 'Organisation', 'Organisation'])
      expect(contributions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 1)
    }
  })
})

describe('what is quoted', () => {
  /** Every gain in the first ten of everybody's list, with its suggestion's level. */
  const quoted = new Map<string, Quoted & { level: string }>()
  beforeAll(async () => {
    // Of the database, since what other tests add meanwhile pushes some of the seed's off a page.
    const { records } = await testDriver().executeQuery(
      'MATCH (o:Organisation) WHERE o.id CONTAINS $seedTimestamp RETURN o.id AS id',
      { seedTimestamp },
      { database: inject('neo4j').database },
    )
    for (const id of records.map((record) => record.get('id') as string)) {
      const { synergies } = await ask<{ synergies: { nodes: { level: string; youGain: Quoted[] }[] } }>(
        `query ($id: ID!) { synergies(organisationId: $id, first: 10) { nodes { level youGain {
          need { id } offer { id } match needMarked { text marks { start end } } offerMarked { text marks { start end } }
        } } } }`,
        { id },
      )
      for (const { level, youGain } of synergies.nodes)
        for (const gain of youGain) quoted.set(`${gain.need.id} ${gain.offer.id}`, { ...gain, level })
    }
  }, 120_000)

  it('is what a coordinator would nod at where it is said to fit precisely', () => {
    const sure = [...quoted.values()].filter(({ level, match }) => level === 'GOOD' && match >= 0.6)
    const good = sure.filter(({ need, offer }) => labelOf(need.id, offer.id) === 'good')
    expect(sure.length).toBeGreaterThan(30)
    expect(good.length / sure.length).toBeGreaterThan(0.75)
  })

  it('has the words that met marked in most of both texts, from letter to letter', () => {
    const all = [...quoted.values()]
    const marked = all.filter(
      ({ needMarked, offerMarked }) => needMarked.marks.length > 0 && offerMarked.marks.length > 0,
    )
    expect(marked.length / all.length).toBeGreaterThan(0.6)
    for (const { text, marks } of all.flatMap(({ needMarked, offerMarked }) => [needMarked, offerMarked]))
      for (const { start, end } of marks) expect(text.slice(start, end)).toMatch(/^[\p{L}\d]/u)
  })
})

/** Of the seed alone, and without vectors: what is held must hold where the sentence model does not load, too. */
const wordsAlone = { encodedOf: () => undefined, today: currentDay() }

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
      openGraph({ driver: testDriver(), viewer: program, database: inject('neo4j').database }),
    )
    for (const kind of [facts.organisations, facts.statements, facts.motivations, facts.initiatives] as const) {
      for (const id of kind.keys()) if (!isSeeded({ id })) kind.delete(id)
    }
    for (const { left, right, parallel } of modelParallels(facts, indexTexts(facts, wordsAlone)).allParallels(
      parallelsKept,
    )) {
      if (parallel.strength) labelled.set([left, right].sort().join(), parallel.label)
    }
  })

  it('are found by their words alone, and called what they are, nearly all', () => {
    const labelsOf = listed.map(([pair, label]) => {
      return { label, found: labelled.get([initiative(pair.a), initiative(pair.b)].sort().join()) }
    })
    expect(labelsOf.filter(({ found }) => found !== undefined).length).toBeGreaterThanOrEqual(0.85 * listed.length)
    const right = labelsOf.filter(({ label, found }) => found === label)
    expect(right.length).toBeGreaterThanOrEqual(0.8 * listed.length)
    const copies = listed.filter(([, label]) => label === 'sameRecordTwice')
    expect(right.filter(({ label }) => label === 'sameRecordTwice')).toHaveLength(copies.length)
  })

  it.each(listed.map(([pair]) => [`${pair.a} ∥ ${pair.b}`, pair] as const))(
    '%s is found in the API, by meaning where the words differ',
    async (_name, pair) => {
      const near = async (id: string) => {
        const { parallels } = await ask<{ parallels: { nodes: { a: { id: string }; b: { id: string } }[] } }>(
          'query ($id: ID!) { parallels(initiativeId: $id, includeJudged: true, first: 30) { nodes { a { id } b { id } } } }',
          { id },
        )
        return parallels.nodes.flatMap(({ a, b }) => [a.id, b.id])
      }
      // The run's own matcher works the vectors out first.
      await vi.waitFor(async () => expect(await near(initiative(pair.a))).toContain(initiative(pair.b)), {
        timeout: 120_000,
        interval: 1_000,
      })
    },
    150_000,
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
