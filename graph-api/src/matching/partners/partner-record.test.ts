import { describe, expect, it } from 'vitest'
import { type SampleInitiative, samplePartnership } from '../testing/partner-network.ts'
import { TextIndex } from '../text/text-index.ts'
import { createPartnerNetwork } from './partner-network.ts'
import { likeColumns, textSimilarity } from './partner-record.ts'

/** The first initiative is asked about; each other is as like it in text as told. */
function columnsOf(rows: readonly (SampleInitiative & { like?: number })[], partners: string, everyone = 'abcdefgh') {
  const known = Object.fromEntries([...everyone].map((id) => [id, {}]))
  const network = createPartnerNetwork(samplePartnership(rows, known))
  const at = [...partners].flatMap((id) => network.organisationAt.get(id) ?? [])
  const text = Float64Array.from(rows, ({ like = 0 }) => like)
  const columns = likeColumns(network, { initiative: 0, partners: at }, text)
  type Column = Exclude<keyof typeof columns, 'like'>
  return {
    like: [...columns.like],
    of: (id: string, column: Column) => columns[column][network.organisationAt.get(id) ?? -1] ?? Number.NaN,
  }
}
const on = (ids: string, like = 0) => ({ on: [...ids], like })
/** What a partner in so many initiatives counts for. */
const rarity = (initiatives: number) => 1 / Math.log(2 + initiatives)

describe('the likeness of texts', () => {
  const input = samplePartnership([
    { on: ['a'], text: 'solceller på tak' },
    { on: ['b'], text: 'solceller i hamnen' },
    { on: ['c'], text: 'matsvinn' },
  ])

  it('is the cosine with every other initiative, and 0 with itself', () => {
    const network = createPartnerNetwork(input)
    const [self, near, far] = textSimilarity(network, 0)
    expect([self, far]).toEqual([0, 0])
    expect(near).toBeCloseTo(input.index.cosine('ini0', 'ini1'), 5)
  })

  it('is 0 where there is no text, and where texts are of no initiative here', () => {
    const others = [{ id: 'elsewhere', parts: [{ text: 'solceller på tak' }] }]
    const network = createPartnerNetwork({ ...input, index: new TextIndex(others) })
    expect([...textSimilarity(network, 0)]).toEqual([0, 0, 0])
    const more = new TextIndex([...others, { id: 'ini0', parts: [{ text: 'solceller på tak' }] }])
    expect([...textSimilarity(createPartnerNetwork({ ...input, index: more }), 0)]).toEqual([0, 0, 0])
  })
})

describe('how like an initiative is', () => {
  it('is the text, and the partners that it shares, those of few initiatives more', () => {
    const { like } = columnsOf([on('ab', 1), on('ac', 0.2), on('bc', 0.2), on('bd'), on('d', 0.1)], 'ab')
    expect(like).toEqual([
      0,
      expect.closeTo(0.2 + rarity(2) / Math.SQRT2, 12),
      expect.closeTo(0.2 + rarity(3) / Math.SQRT2, 12),
      expect.closeTo(rarity(3) / Math.SQRT2, 12),
      0.1,
    ])
  })

  it('is its text where nobody is on it', () => {
    expect(columnsOf([on('a'), on('', 0.3)], 'a').like).toEqual([0, 0.3])
  })

  it('sums what several partners say, and is less among many', () => {
    const { like } = columnsOf([on('ab'), on('abc'), on('abcdef')], 'ab')
    expect(like).toEqual([
      0,
      expect.closeTo((2 * rarity(3)) / Math.sqrt(3), 12),
      expect.closeTo((2 * rarity(3)) / Math.sqrt(6), 12),
    ])
  })
})

describe('what the other initiatives of a candidate say', () => {
  const rows = [on('ah', 1), on('bc', 0.3), on('bc', 0.4), on('b', 0.1), on('de', 0.2)]

  it('is the root of the sum of squares, less among many, and the best and second', () => {
    const { of } = columnsOf(rows, 'a')
    expect(of('b', 'likeSquares')).toBeCloseTo(Math.hypot(0.3, 0.4, 0.1), 12)
    expect(of('b', 'likeInSmall')).toBeCloseTo(Math.sqrt((0.09 + 0.16) / Math.SQRT2 + 0.01), 12)
    expect(of('b', 'likeCubes')).toBeCloseTo(Math.cbrt(0.3 ** 3 + 0.4 ** 3 + 0.1 ** 3), 12)
    expect([of('b', 'secondLike'), of('d', 'secondLike')]).toEqual([0.3, 0])
    expect(of('b', 'bestTexts')).toBeCloseTo(0.7, 12)
    expect(of('d', 'bestTexts')).toBeCloseTo(0.2, 12)
    expect(of('b', 'meanText')).toBeCloseTo(0.8 / 3, 12)
  })

  it('does not depend on the order of its initiatives', () => {
    const [first, ...rest] = rows
    if (!first) throw new Error('There are rows.')
    const [there, back] = [columnsOf([first, ...rest], 'a'), columnsOf([first, ...rest.reverse()], 'a')]
    for (const column of ['secondLike', 'bestTexts', 'likeSquares'] as const) {
      expect(back.of('b', column)).toBeCloseTo(there.of('b', column), 12)
    }
  })

  it('says nothing of one that is on no other', () => {
    const { of } = columnsOf(rows, 'a')
    for (const column of ['likeSquares', 'likeCubes', 'likeInSmall', 'bestTexts', 'meanText', 'secondLike'] as const) {
      expect([of('h', column), of('g', column)]).toEqual([0, 0])
    }
    expect([of('h', 'sharedWithPartners'), of('g', 'sharedWithPartners')]).toEqual([0, 0])
  })

  it('takes partners in common twice in the cubes, so that two of two is not all', () => {
    const { of } = columnsOf([on('a'), on('ab', 0.1), on('c', 0.1)], 'a')
    expect(of('b', 'likeCubes')).toBeCloseTo(0.1 + 2 / Math.sqrt(3 * 4), 12)
    expect(of('c', 'likeCubes')).toBeCloseTo(0.1, 12)
  })

  it('is also the share of them where a partner takes part, however many do', () => {
    const { of } = columnsOf([on('ad'), on('abd'), on('bc'), on('ac')], 'ad')
    expect([of('b', 'sharedWithPartners'), of('c', 'sharedWithPartners')]).toEqual([0.5, 0.5])
    expect(of('e', 'sharedWithPartners')).toBe(0)
  })

  it('is its best likeness of themes, not counting the one that is asked about', () => {
    const themed = (ids: string, ...themes: readonly string[]) => ({ ...on(ids), themes })
    const { of } = columnsOf(
      [themed('ah', 't', 'u'), themed('b', 't'), themed('b', 'v'), themed('c', 't', 'u'), themed('d', 'v'), on('e')],
      'a',
    )
    expect(of('c', 'themes')).toBeCloseTo(1, 12)
    expect(of('b', 'themes')).toBeGreaterThan(0)
    expect(of('b', 'themes')).toBeLessThan(1)
    expect([of('d', 'themes'), of('e', 'themes'), of('h', 'themes')]).toEqual([0, 0, 0])
  })
})

describe('what a candidate did together with the partners', () => {
  it('counts for more in like texts, among few, and more often', () => {
    const { of } = columnsOf([on('a'), on('ab', 0.5), on('ac', 0.1), on('adef', 0.1), on('ag'), on('ag')], 'a')
    expect(of('b', 'partnersByText')).toBeGreaterThan(of('c', 'partnersByText'))
    expect(of('c', 'partnersByText')).toBeGreaterThan(of('d', 'partnersByText'))
    expect(of('g', 'partnersByText')).toBeGreaterThan(0)
    const { of: once } = columnsOf([on('a'), on('ag'), on('a')], 'a')
    expect(of('g', 'partnersByText')).toBeGreaterThan(once('g', 'partnersByText'))
    expect(of('h', 'partnersByText')).toBe(0)
  })

  it('counts the partners that it knows, those of few initiatives for more, each once', () => {
    const { of } = columnsOf([on('ab'), on('ac'), on('ac'), on('bd'), on('abe')], 'ab')
    expect(of('c', 'partnersOfFew')).toBeCloseTo(Math.log(1 + rarity(4)), 12)
    expect(of('d', 'partnersOfFew')).toBeCloseTo(Math.log(1 + rarity(3)), 12)
    expect(of('e', 'partnersOfFew')).toBeCloseTo(Math.log(1 + rarity(4) + rarity(3)), 12)
    expect(of('f', 'partnersOfFew')).toBe(0)
  })

  it('is steady where it is on much of what one partner does', () => {
    const { of } = columnsOf([on('ab'), on('ac'), on('ac'), on('bc'), on('bd')], 'ab')
    expect(of('c', 'steadyWithOne')).toBe(2 / 4)
    expect(of('d', 'steadyWithOne')).toBe(1 / 4)
    expect(of('e', 'steadyWithOne')).toBe(0)
  })

  it('does not count what is asked about', () => {
    const { of } = columnsOf([on('ah', 1), on('ab')], 'a')
    for (const column of ['partnersByText', 'partnersOfFew', 'steadyWithOne', 'sharedWithPartners'] as const) {
      expect(of('h', column)).toBe(0)
      expect(of('b', column)).toBeGreaterThan(0)
    }
  })
})
