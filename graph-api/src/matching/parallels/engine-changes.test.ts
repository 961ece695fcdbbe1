import { describe, expect, it } from 'vitest'
import { sampleParallelInitiative } from '../testing/initiative.ts'
import { engineOfCosines } from '../testing/parallel-engine.ts'
import type { ToldCosines } from '../testing/told-cosines.ts'
import type { ParallelInitiative } from './initiative.ts'
import type { ParallelEngine } from './rank-parallels.ts'

const idsOf = (engine: ParallelEngine, id: string) => engine.parallelsOf(id, { all: true }).map((one) => one.id)

/** Above this many a change touches the lists of those near it alone. */
const rescoredUpTo = 2000

/** Some initiatives, among as many strangers as are told. */
function engineAmong(strangers: number, cosines: ToldCosines, known: Record<string, Partial<ParallelInitiative>> = {}) {
  const crowd = Object.fromEntries(Array.from({ length: strangers }, (_, at) => [`stranger${at}`, {}]))
  return engineOfCosines(cosines, { ...known, ...crowd })
}

describe.each([
  ['a small network', 0],
  ['a large network', rescoredUpTo],
])('a change in %s', (_what, strangers) => {
  const cosines = { 'a b': 0.5, 'a c': 0.4, 'a new': 0.45, 'b c': 0.2 }
  /** With all but the new one, whose text is in the index already; all lists are made. */
  const begun = () => {
    const engine = engineAmong(strangers, cosines)
    engine.remove('new')
    for (const id of ['a', 'b', 'c']) engine.parallelsOf(id)
    return engine
  }

  it('brings a new one into the lists of those near it, where its score belongs', () => {
    const engine = begun()
    expect(idsOf(engine, 'a')).toEqual(['b', 'c'])
    engine.put(sampleParallelInitiative('new'))
    expect(idsOf(engine, 'new')).toEqual(['a'])
    expect(idsOf(engine, 'a')).toEqual(['b', 'new', 'c'])
    expect(idsOf(engine, 'b')).not.toContain('new')
  })

  it('takes one that is removed out of all lists', () => {
    const engine = begun()
    engine.remove('b')
    expect([idsOf(engine, 'a'), idsOf(engine, 'b'), idsOf(engine, 'c')]).toEqual([['c'], [], ['a']])
    expect(engine.labelOf('a', 'b')).toBeUndefined()
  })

  it('judges one that is changed anew, on both sides', () => {
    const engine = begun()
    engine.put(sampleParallelInitiative('b', { parentId: 'a' }))
    expect([idsOf(engine, 'a'), idsOf(engine, 'b')]).toEqual([['c'], ['c']])
    engine.put(sampleParallelInitiative('b'))
    expect([idsOf(engine, 'a'), idsOf(engine, 'b')]).toEqual([
      ['b', 'c'],
      ['a', 'c'],
    ])
  })

  it('marks a copy that comes later as one', () => {
    const engine = begun()
    const heading = { title: 'Mat i skolan', startsOn: '2024-01-01', ownerIds: ['one'] }
    engine.put(sampleParallelInitiative('a', heading))
    idsOf(engine, 'a')
    engine.put(sampleParallelInitiative('new', heading))
    expect(idsOf(engine, 'a')[0]).toBe('new')
  })

  it('leaves others as they were', () => {
    const engine = begun()
    const before = engine.parallelsOf('c', { all: true }).map(({ id, score }) => [id, score])
    engine.put(sampleParallelInitiative('apart'))
    expect(engine.parallelsOf('c', { all: true }).map(({ id, score }) => [id, score])).toEqual(before)
  })
})

describe('how busy the neighbourhood of others is', () => {
  const cosines = { 'a b': 0.5, 'a new': 0.4 }
  const hubOfA = (engine: ParallelEngine) => engine.parallelsOf('b', { all: true })[0]?.evidence.hubs[1] ?? 0
  const grown = (strangers: number) => {
    const engine = engineAmong(strangers, cosines)
    engine.remove('new')
    const before = hubOfA(engine)
    engine.put(sampleParallelInitiative('new'))
    return hubOfA(engine) / before
  }

  it('is counted anew at each change in a small network, later in a large one', () => {
    const around = 3
    expect(grown(0)).toBeCloseTo(0.9 / 0.5, 9)
    expect(grown(rescoredUpTo - around)).toBeCloseTo(0.9 / 0.5, 9)
    expect(grown(rescoredUpTo - around + 1)).toBe(1)
  })
})

describe('themes that move', () => {
  const themed = { a: { themeIds: ['cycling'] }, b: { themeIds: ['trains'] } }
  const apart = {
    themes: [
      { id: 'cycling', broaderIds: [] },
      { id: 'trains', broaderIds: [] },
      { id: 'travel', broaderIds: [] },
    ],
  }
  const evidence = (engine: ParallelEngine) => engine.parallelsOf('a', { all: true })[0]?.evidence

  it('count from then on', () => {
    const engine = engineOfCosines({ 'a b': 0.5 }, themed, apart)
    const before = evidence(engine)
    engine.rearrange(apart.themes.map(({ id }) => ({ id, broaderIds: id === 'travel' ? [] : ['travel'] })))
    const after = evidence(engine)
    expect(before?.theme).toBe(0)
    expect(after?.theme).toBeGreaterThan(0)
  })
})

it('needs that are changed are compared anew', () => {
  const cosines = { 'a b': 0.5, 'n m': 0.6, 'n o': 0.9 }
  const engine = engineOfCosines(cosines, { a: { needIds: ['n'] }, b: { needIds: ['m'] } }, {})
  const purpose = () => engine.parallelsOf('a')[0]?.evidence.purpose
  expect(purpose()).toBe(0.6)
  engine.put(sampleParallelInitiative('b', { needIds: ['o'] }))
  expect(purpose()).toBe(0.9)
})
