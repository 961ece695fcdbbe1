import { describe, expect, it } from 'vitest'
import { engineOfCosines } from '../testing/parallel-engine.ts'
import type { ParallelEngine } from './rank-parallels.ts'
import { candidatesPerInitiative, hubNeighbours, sameRecordLimits, strengthLimits } from './weights.ts'

const idsOf = (engine: ParallelEngine, id: string, k?: number) =>
  engine.parallelsOf(id, { all: true, k }).map((one) => one.id)
const named = (count: number, prefix: string) => Array.from({ length: count }, (_, at) => `${prefix}${at}`)

describe('whom an initiative is compared with', () => {
  it('is ranked by the whole score, not by the text alone', () => {
    const cosines = { 'a b': 0.31, 'a c': 0.3 }
    const themed = { a: { themeIds: ['t'] }, c: { themeIds: ['t'] } }
    const themes = [{ id: 't', broaderIds: [] }]
    expect(idsOf(engineOfCosines(cosines), 'a')).toEqual(['b', 'c'])
    expect(idsOf(engineOfCosines(cosines, themed, { themes }), 'a')).toEqual(['c', 'b'])
  })

  it('begins with its copy', () => {
    const copy = { ownerIds: ['one'], title: 'Mat i skolan', startsOn: '2024-01-01' }
    expect(idsOf(engineOfCosines({ 'a b': 0.9, 'a twice': 0.2 }, { a: copy, twice: copy }), 'a')).toEqual([
      'twice',
      'b',
    ])
  })

  it('is ten unless told, and never more than are judged in full', () => {
    const many = engineOfCosines(
      Object.fromEntries(named(candidatesPerInitiative + 5, 'other').map((id) => [`a ${id}`, 0.3])),
    )
    expect(idsOf(many, 'a')).toHaveLength(10)
    expect(idsOf(many, 'a', 3)).toHaveLength(3)
    expect(idsOf(many, 'a', 1000)).toHaveLength(candidatesPerInitiative)
  })

  it('is nobody for an initiative that is unknown, or whose text is not in the index', () => {
    const engine = engineOfCosines({ 'a b': 0.5 }, { mute: {} })
    expect([idsOf(engine, 'unknown'), idsOf(engine, 'mute')]).toEqual([[], []])
    expect(engine.labelOf('a', 'mute')).toBe('parallel')
  })

  it.each([
    ['a part of it', { b: { parentId: 'a' } }],
    ['the whole that it is a part of', { a: { parentId: 'b' } }],
    ['another part of the same whole', { a: { parentId: 'whole' }, b: { parentId: 'whole' } }],
  ])('is not %s', (_what, known) => {
    const engine = engineOfCosines({ 'a b': 0.5, 'a c': 0.3 }, known)
    expect(idsOf(engine, 'a')).toEqual(['c'])
    expect(engine.scoreDistant('a', 'b')).toBeUndefined()
  })

  it('may be a part of another whole, or of none', () => {
    const other = engineOfCosines({ 'a b': 0.5 }, { a: { parentId: 'one' }, b: { parentId: 'other' } })
    expect(idsOf(other, 'a')).toEqual(['b'])
    expect(other.scoreDistant('a', 'b')).toBeDefined()
    expect(idsOf(engineOfCosines({ 'a b': 0.5 }, { a: { parentId: 'one' } }), 'a')).toEqual(['b'])
  })

  it('is not one with whom it is settled, which is asked once for each that is ranked', () => {
    const asked: string[] = []
    const settledWith = (id: string) => {
      asked.push(id)
      return (other: string) => id === 'a' && other === 'b'
    }
    const engine = engineOfCosines({ 'a b': 0.5, 'a c': 0.3, 'a d': 0.2 }, {}, { settledWith })
    expect(idsOf(engine, 'a')).toEqual(['c', 'd'])
    expect(asked.filter((id) => id === 'a')).toHaveLength(1)
    expect(engine.scoreDistant('a', 'b')).toBeUndefined()
    expect(engine.scoreDistant('b', 'a')).toBeDefined()
  })
})

describe('thin evidence', () => {
  const cosines = { 'a b': 0.6, 'a c': strengthLimits.leastCosine / 2 }

  it('is left out unless all is asked for', () => {
    const engine = engineOfCosines(cosines)
    expect(engine.parallelsOf('a').map(({ id }) => id)).toEqual(['b'])
    const [, thin] = engine.parallelsOf('a', { all: true })
    expect([thin?.id, thin?.strength]).toEqual(['c', undefined])
  })

  it('is texts in which too few words meet, where that can be told', () => {
    const doubted = engineOfCosines(cosines, {}, { meetings: () => strengthLimits.fewestMeetings - 1 })
    expect(doubted.parallelsOf('a')).toEqual([])
    const borne = engineOfCosines(cosines, {}, { meetings: () => strengthLimits.fewestMeetings })
    expect(borne.parallelsOf('a').map(({ id }) => id)).toEqual(['b'])
  })
})

describe('how busy a neighbourhood is', () => {
  const hubsOf = (engine: ParallelEngine, id: string) => engine.parallelsOf(id, { all: true })[0]?.evidence.hubs

  it('is the mean over so many nearest, whoever of the two is asked first', () => {
    const cosines = { 'a b': 0.6, 'a c': 0.3, 'b d': 0.12 }
    const [ofA, ofB] = [0.9 / hubNeighbours, 0.72 / hubNeighbours].map((hub) => expect.closeTo(hub, 12))
    expect(hubsOf(engineOfCosines(cosines), 'a')).toEqual([ofA, ofB])
    expect(hubsOf(engineOfCosines(cosines), 'b')).toEqual([ofB, ofA])
  })

  it('does not go beyond the nearest, nor count what is as good as a copy', () => {
    const near = Object.fromEntries(named(hubNeighbours, 'near').map((id) => [`a ${id}`, 0.5]))
    const cosines = { 'a twin': sameRecordLimits.leastCosine, ...near, 'a further': 0.4 }
    const twin = { a: { ownerIds: ['one'] }, twin: { ownerIds: ['one'] } }
    expect(hubsOf(engineOfCosines(cosines, twin), 'a')).toEqual([expect.closeTo(0.5, 12), 0])
    expect(hubsOf(engineOfCosines(cosines, twin), 'twin')).toEqual([0, expect.closeTo(0.5, 12)])
  })
})

describe('what owners need and offer', () => {
  const known = { a: { needIds: ['need'] }, b: { offerIds: ['offer'] } }
  const cosines = { 'a b': 0.2, 'a need': 0.5, 'b offer': 0.5, 'need offer': 0.3 }
  const complement = (engine: ParallelEngine) => engine.parallelsOf('a', { all: true })[0]?.evidence.complement

  it('answers as its texts are alike, unless it is told how well', () => {
    expect(complement(engineOfCosines(cosines, known))).toBe(0.3)
    const answers = (needId: string, offerId: string) => (`${needId} ${offerId}` === 'need offer' ? 0.8 : 0)
    expect(complement(engineOfCosines(cosines, known, { answers }))).toBe(0.8)
  })

  it('counts nothing where its text is not in the index', () => {
    const lost = engineOfCosines(cosines, { a: { needIds: ['lost'] }, b: { offerIds: ['offer', 'lost too'] } })
    expect(complement(lost)).toBe(0)
  })
})
