import { describe, expect, it } from 'vitest'
import { placeWeights } from '../pairs/weights.ts'
import { matchTextsOf, titled } from './match-text.ts'
import type { Network } from './network.ts'
import { createOrganisationTies } from './organisation-ties.ts'
import { createPlaceSimilarity } from './place-similarity.ts'
import { collectThemes } from './population.ts'
import { createThemeSimilarity, unitVector, weightedCosine } from './theme-similarity.ts'

const organisation = (id: string, placeId: string | null = null) => ({
  id,
  name: id,
  kind: 'company',
  placeId,
  capacity: null,
})

const statement = (
  id: string,
  holderId: string,
  more: { themeIds?: string[]; kind?: string; validUntil?: string } = {},
) => ({
  id,
  holderId,
  text: `Text ${id}`,
  language: 'sv',
  themeIds: [],
  validUntil: null,
  confirmedAt: null,
  weight: 1,
  ...more,
})

const initiative = (id: string, organisationIds: string[], themeIds: string[] = []) => ({
  id,
  title: `Titel ${id}`,
  text: `Text ${id}`,
  organisationIds,
  themeIds,
  placeId: null,
})

const collaboration = (id: string, organisationIds: string[], status: 'active' | 'ended' = 'active') => ({
  id,
  organisationIds,
  status,
})

const empty: Network = {
  organisations: [],
  needs: [],
  offers: [],
  motivations: [],
  initiatives: [],
  collaborations: [],
  themes: [],
  places: [],
}

describe('the likeness of themes', () => {
  const themes = [
    { id: 'bus', broaderIds: ['travel'] },
    { id: 'bike', broaderIds: ['travel'] },
    { id: 'travel', broaderIds: ['climate'] },
    { id: 'climate', broaderIds: [] },
    { id: 'food', broaderIds: ['climate'] },
  ]
  const uses = [['bus'], ['bike'], ['food'], ['food']]
  const { between, vectorOf } = createThemeSimilarity(themes, uses, 0.5)

  it('is 1 of a set with itself, in any order and with doubles, and 0 where either is empty or nothing is shared', () => {
    expect(between(['bus', 'food'], ['food', 'bus', 'bus'])).toBeCloseTo(1, 12)
    expect(between([], ['bus'])).toBe(0)
    expect(between(['bus'], [])).toBe(0)
    expect(between(['bus'], ['unknown'])).toBe(0)
  })

  it('weighs a broader theme half as much a level up, and a rare one more', () => {
    const vector = vectorOf(['bus'])
    const weights = { bus: Math.log(1 + 4), travel: 0.5 * Math.log(1 + 4 / 2), climate: 0.25 * Math.log(1 + 4 / 4) }
    const length = Math.hypot(...Object.values(weights))
    for (const [id, weight] of Object.entries(weights)) expect(vector.get(id)).toBeCloseTo(weight / length, 12)
    expect(vector.size).toBe(3)
  })

  it('is greater for two that share a nearer one', () => {
    expect(between(['bus'], ['bike'])).toBeGreaterThan(between(['bus'], ['food']))
    expect(between(['bus'], ['food'])).toBeGreaterThan(0)
    expect(between(['bus'], ['food'])).toBe(between(['food'], ['bus']))
  })

  it('follows a theme that is moved, and knows one that is new', () => {
    const likeness = createThemeSimilarity(themes, uses, 0.5)
    expect(likeness.between(['bus'], ['bike'])).toBeGreaterThan(0)
    const moved = themes.map((theme) => (theme.id === 'bus' ? { ...theme, broaderIds: [] } : theme))
    likeness.rearrange([...moved, { id: 'train', broaderIds: ['travel'] }])
    expect(likeness.between(['bus'], ['bike'])).toBe(0)
    expect(likeness.between(['train'], ['bike'])).toBeGreaterThan(0)
  })

  it('takes a theme at its best weight, and comes to an end where broader ones go round', () => {
    const round = [
      { id: 'a', broaderIds: ['b'] },
      { id: 'b', broaderIds: ['a'] },
    ]
    const { vectorOf: of } = createThemeSimilarity(round, [], 0.5)
    const vector = of(['a', 'b'])
    expect(vector.get('a')).toBeCloseTo(Math.SQRT1_2, 12)
    expect(vector.get('b')).toBeCloseTo(Math.SQRT1_2, 12)
  })

  it('has vectors of length 1, none for nothing', () => {
    expect(
      unitVector(
        new Map([
          ['x', 3],
          ['y', 4],
        ]),
      ),
    ).toEqual(
      new Map([
        ['x', 0.6],
        ['y', 0.8],
      ]),
    )
    expect(unitVector(new Map([['x', 1]]), () => 0).size).toBe(0)
    expect([
      ...unitVector(
        new Map([
          ['y', 1],
          ['x', 1],
        ]),
      ).keys(),
    ]).toEqual(['x', 'y'])
    expect(weightedCosine(new Map([['x', 1]]), new Map([['x', 1.1]]))).toBe(1)
    expect(
      weightedCosine(
        new Map([
          ['x', 0.6],
          ['y', 0.8],
        ]),
        new Map([
          ['y', 0.5],
          ['z', 1],
        ]),
      ),
    ).toBeCloseTo(0.4, 12)
  })
})

describe('how near two organisations sit', () => {
  const near = createPlaceSimilarity({
    organisations: [
      organisation('teg', 'teg'),
      organisation('teg-too', 'teg'),
      organisation('umea', 'umea'),
      organisation('obbola', 'obbola'),
      organisation('vasa', 'vasa'),
      organisation('wide', 'sverige'),
      organisation('nowhere'),
    ],
    places: [
      { id: 'teg', partOfId: 'umea' },
      { id: 'obbola', partOfId: 'umea' },
      { id: 'umea', partOfId: null },
      { id: 'vasa', partOfId: null },
      { id: 'sverige', partOfId: null },
    ] as never,
  })

  it.each([
    ['teg', 'teg-too', placeWeights.same],
    ['teg', 'umea', placeWeights.near],
    ['umea', 'teg', placeWeights.near],
    ['teg', 'obbola', placeWeights.near],
    ['teg', 'vasa', placeWeights.elsewhere],
    ['umea', 'vasa', placeWeights.elsewhere],
  ])('%s and %s', (left, right, value) => {
    expect(near(left, right)).toEqual({ value, unknownIds: [] })
  })

  it('says whose place is not known', () => {
    expect(near('teg', 'nowhere')).toEqual({ value: placeWeights.unknown, unknownIds: ['nowhere'] })
    expect(near('gone', 'teg')).toEqual({ value: placeWeights.unknown, unknownIds: ['gone'] })
    expect(near('gone', 'nowhere').unknownIds).toEqual(['gone', 'nowhere'])
  })
})

describe('what ties organisations', () => {
  const organisations = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => organisation(id))
  const ties = createOrganisationTies({
    organisations,
    initiatives: [initiative('i1', ['a', 'b']), initiative('i2', ['b', 'c'])],
    collaborations: [collaboration('k1', ['c', 'd', 'e']), collaboration('k2', ['a', 'e'], 'ended')],
  })

  it('is each collaboration that has not ended, between all that are in it', () => {
    expect(ties.collaborate('c', 'd')).toBe(true)
    expect(ties.collaborate('e', 'd')).toBe(true)
    expect(ties.collaborate('a', 'e')).toBe(false)
    expect(ties.collaborate('a', 'b')).toBe(false)
    expect(ties.collaborate('f', 'a')).toBe(false)
  })

  it('is nearer the more they share, the same from both sides, from 0 to 1, and unknown of a newcomer', () => {
    const [together, beside, far] = [ties.closeness('a', 'b'), ties.closeness('a', 'c'), ties.closeness('a', 'd')]
    expect(together).toBeGreaterThan(beside ?? 1)
    expect(beside).toBeGreaterThan(far ?? 1)
    expect(together).toBeLessThanOrEqual(1)
    expect(ties.closeness('b', 'a')).toBe(together)
    expect(ties.closeness('a', 'f')).toBeNull()
    expect(ties.closeness('f', 'a')).toBeNull()
  })

  it('stands as neighbours of every kind', () => {
    expect([...(ties.neighbours.get('b') ?? [])].sort()).toEqual(['i1', 'i2'])
    expect([...(ties.neighbours.get('c') ?? [])].sort()).toEqual(['d', 'e', 'i2'])
  })
})

describe('what an organisation is about', () => {
  it('is the themes of all it needs, offers, hopes and takes part in, each once and in order', () => {
    const themes = collectThemes({
      ...empty,
      organisations: [organisation('a'), organisation('b')],
      needs: [statement('n', 'a', { themeIds: ['t3', 't1'] })],
      offers: [statement('o', 'a', { themeIds: ['t1', 't2'] })],
      motivations: [{ ...statement('m', 'b', { themeIds: ['t4'] }), kind: 'hope' }],
      initiatives: [initiative('i', ['a', 'b', 'gone'], ['t0'])],
    })
    expect(Object.fromEntries(themes)).toEqual({ a: ['t0', 't1', 't2', 't3'], b: ['t0', 't4'] })
  })
})

describe('the texts that can meet', () => {
  const today = '2026-11-27'
  const texts = matchTextsOf(
    {
      ...empty,
      organisations: [organisation('a'), organisation('b')],
      needs: [
        statement('n1', 'a', { kind: 'venue', validUntil: '2026-11-27T00:00:00' }),
        statement('n2', 'a', { validUntil: '2026-11-26' }),
        statement('n3', 'gone'),
      ],
      offers: [statement('o1', 'b', { kind: 'other' }), statement('o2', 'b')],
      motivations: [
        { ...statement('m1', 'a'), kind: 'hope' },
        { ...statement('m1', 'b'), kind: 'hope' },
        { ...statement('m1', 'a'), kind: 'hope' },
      ],
      initiatives: [initiative('i1', ['gone', 'b'], ['t1']), initiative('i2', ['gone'])],
    },
    today,
  )

  it('are those that still hold, of somebody who is there', () => {
    expect([...texts.keys()].sort()).toEqual(['i1', 'm1', 'n1', 'o1', 'o2'])
  })

  it('say whose they are, of which kind, and what is sought', () => {
    expect(texts.get('n1')).toMatchObject({ kind: 'need', holderIds: ['a'], resource: 'venue', text: 'Text n1' })
    expect(texts.get('o1')).toMatchObject({ kind: 'offer', resource: null })
    expect(texts.get('o2')?.resource).toBeNull()
    expect(texts.get('m1')).toMatchObject({ kind: 'motivation', holderIds: ['a', 'b'], resource: null })
    expect(texts.get('i1')).toMatchObject({
      kind: 'initiative',
      holderIds: ['b'],
      text: 'Titel i1. Text i1',
      themeIds: ['t1'],
    })
  })

  it('are a title alone where nothing follows it', () => {
    expect([titled('Titel', null), titled('Titel', ''), titled('Titel', 'Mer')]).toEqual([
      'Titel',
      'Titel',
      'Titel. Mer',
    ])
  })
})
