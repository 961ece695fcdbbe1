import { describe, expect, it } from 'vitest'
import type { LikelyPair } from './alike-pairs.ts'
import { type FoundPairs, PairCache } from './pair-cache.ts'

const pair = (key: string) => ({ key }) as LikelyPair
const finding = (key: string, isSlow: boolean) => async (): Promise<FoundPairs> => ({ pairs: [pair(key)], isSlow })
const asked = (key: string, version: string, mayBeOlder = true) => ({ key, version, mayBeOlder })
const never = (): Promise<FoundPairs> => {
  throw new Error('Nothing is to be found again')
}
const keysOf = async (found: Promise<readonly LikelyPair[]>) => (await found).map(({ key }) => key)

describe('pairs that were found', () => {
  it('are not found again while nothing changes, and for nobody else', async () => {
    const cache = new PairCache(5)
    expect(await keysOf(cache.find(asked('anna', '1'), finding('a', false)))).toEqual(['a'])
    expect(await keysOf(cache.find(asked('anna', '1'), never))).toEqual(['a'])
    expect(await keysOf(cache.find(asked('bo', '1'), finding('b', false)))).toEqual(['b'])
  })

  it('are found anew where something has changed', async () => {
    const cache = new PairCache(5)
    await cache.find(asked('anna', '1'), finding('a', false))
    expect(await keysOf(cache.find(asked('anna', '2'), finding('b', false)))).toEqual(['b'])
  })

  it('are found once for all who ask at the same time', async () => {
    const cache = new PairCache(5)
    const all = [cache.find(asked('anna', '1'), finding('a', true)), cache.find(asked('anna', '1'), never)]
    expect(await Promise.all(all.map(keysOf))).toEqual([['a'], ['a']])
    await cache.find(asked('anna', '1'), never)
    const changed = new PairCache(5)
    await changed.find(asked('anna', '1'), finding('a', false))
    const both = [changed.find(asked('anna', '2'), finding('b', false)), changed.find(asked('anna', '2'), never)]
    expect(await Promise.all(both.map(keysOf))).toEqual([['b'], ['b']])
  })

  it('that are slow to find are told of as they were until they are found, once', async () => {
    const cache = new PairCache(5)
    await cache.find(asked('anna', '1'), finding('a', true))
    let done: (found: FoundPairs) => void = () => undefined
    const slowly = () =>
      new Promise<FoundPairs>((resolve) => {
        done = resolve
      })
    expect(await keysOf(cache.find(asked('anna', '2'), slowly))).toEqual(['a'])
    expect(await keysOf(cache.find(asked('anna', '3'), never))).toEqual(['a'])
    done({ pairs: [pair('b')], isSlow: true })
    await new Promise(setImmediate)
    expect(await keysOf(cache.find(asked('anna', '2'), never))).toEqual(['b'])
    expect(await keysOf(cache.find(asked('anna', '3'), finding('c', true)))).toEqual(['b'])
    await new Promise(setImmediate)
    expect(await keysOf(cache.find(asked('anna', '3'), never))).toEqual(['c'])
  })

  it('are found anew, slowly too, for who does not read them again', async () => {
    const cache = new PairCache(5)
    await cache.find(asked('anna', '1'), finding('a', true))
    expect(await keysOf(cache.find(asked('anna', '2', false), finding('b', true)))).toEqual(['b'])
    expect(await keysOf(cache.find(asked('anna', '2', false), never))).toEqual(['b'])
  })

  it('stay where finding them anew fails, and a first failure is nobody else’s', async () => {
    const cache = new PairCache(5)
    const failing = async (): Promise<FoundPairs> => {
      throw new Error('away')
    }
    await expect(cache.find(asked('anna', '1'), failing)).rejects.toThrow('away')
    await cache.find(asked('anna', '1'), finding('a', true))
    expect(await keysOf(cache.find(asked('anna', '2'), failing))).toEqual(['a'])
    await new Promise(setImmediate)
    expect(await keysOf(cache.find(asked('anna', '2'), finding('b', true)))).toEqual(['a'])
    await new Promise(setImmediate)
    expect(await keysOf(cache.find(asked('anna', '2'), never))).toEqual(['b'])
  })

  it('are kept for so many at most', async () => {
    const cache = new PairCache(2)
    for (const who of ['anna', 'bo', 'cia']) await cache.find(asked(who, '1'), finding(who, false))
    expect(await keysOf(cache.find(asked('cia', '1'), never))).toEqual(['cia'])
    expect(await keysOf(cache.find(asked('anna', '1'), finding('again', false)))).toEqual(['again'])
  })
})
