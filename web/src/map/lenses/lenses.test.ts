import { describe, expect, it } from 'vitest'
import type { NetworkMap, NodeKind } from '../model.ts'
import { findBridges } from './bridges.ts'
import { unsharedChallenges } from './gaps.ts'
import { indexMap } from './map-index.ts'
import { mostShared } from './shared-motivations.ts'
import { sinceLastGathering } from './since-last-gathering.ts'

const kindNames: NodeKind[] = [
  'ORGANISATION',
  'INITIATIVE',
  'CHALLENGE',
  'NEED',
  'OFFER',
  'THEME',
  'MOTIVATION',
  'GATHERING',
]

/** A map from "org a", "ini x" … and ties "a x 2024-05-01". */
function mapOf(
  nodes: readonly string[],
  ties: readonly string[],
  since: Readonly<Record<string, string>> = {},
): NetworkMap {
  const names = nodes.map((node) => node.split(' ')[1] ?? '')
  const starts: Readonly<Record<string, number>> = { org: 0, ini: 1, cha: 2, nee: 3, off: 4, the: 5, mot: 6, gat: 7 }
  const pairs = ties.map((tie) => tie.split(' '))
  const at = (name: string | undefined) => names.indexOf(name ?? '')
  return {
    ids: names,
    labels: names,
    details: names.map(() => null),
    kinds: nodes.map((node) => starts[node.slice(0, 3)] ?? 0),
    x: names.map(() => 0),
    y: names.map(() => 0),
    communities: names.map(() => 0),
    degrees: names.map(() => 1),
    since: names.map((name) => since[name] ?? null),
    edges: pairs.flatMap(([a, b]) => [at(a), at(b)]),
    edgeSince: pairs.map(([, , day]) => day ?? null),
    kindNames,
    communityLabels: [''],
    isWhole: true,
  }
}

/** How many organisations lose contact when one is left out, by looking. */
function lostWithout(ties: readonly (readonly [number, number])[], left: number): number {
  const partsOf = (without: number) => {
    const part = Array.from({ length: 10 }, (_, at) => at)
    for (let again = 0; again < 20; again++) {
      for (const [a, s] of ties) {
        for (const [b, t] of ties) {
          if (s !== t || a === without || b === without) continue
          const least = Math.min(part[a] ?? 0, part[b] ?? 0)
          part[a] = part[b] = least
        }
      }
    }
    return part
  }
  const own = partsOf(-1)
  const together = own.flatMap((part, at) => (part === own[left] ? [at] : []))
  if (together.length < 3) return 0
  const without = partsOf(left)
  const sizes = new Map<number, number>()
  for (const at of together) {
    const part = without[at] ?? 0
    if (at !== left) sizes.set(part, (sizes.get(part) ?? 0) + 1)
  }
  const all = [...sizes.values()]
  return all.reduce((sum, size) => sum + size, 0) - Math.max(0, ...all)
}

describe('findBridges', () => {
  it('finds the organisation without which others lose contact, and how many they are', () => {
    const nodes = ['org a', 'org b', 'org m', 'org c', 'org d', 'org e', 'ini x', 'ini y', 'ini z']
    const map = mapOf(nodes, ['a x', 'b x', 'm x', 'm y', 'c y', 'd y', 'e z', 'd z', 'c z'])
    const [first] = findBridges(indexMap(map))
    expect(map.ids[first?.organisation ?? -1]).toBe('m')
    expect(first?.cutOff.map((node) => map.ids[node]).sort()).toEqual(['a', 'b'])
  })

  it('finds none in a ring, but says who lies between most', () => {
    const map = mapOf(
      ['org a', 'org b', 'org c', 'ini x', 'ini y', 'ini z'],
      ['a x', 'b x', 'b y', 'c y', 'c z', 'a z'],
    )
    expect(findBridges(indexMap(map)).every((bridge) => bridge.cutOff.length === 0)).toBe(true)
  })

  it('agrees with leaving each organisation out in turn', () => {
    let state = 7
    const chance = (below: number) => {
      state = (state * 1103515245 + 12345) % 2147483648
      return Math.floor((state / 2147483648) * below)
    }
    for (let round = 0; round < 200; round++) {
      const ties = Array.from({ length: chance(22) }, () => [chance(10), chance(8)] as const)
      const organisations = Array.from({ length: 10 }, (_, at) => `org o${at}`)
      const things = Array.from({ length: 8 }, (_, at) => `ini t${at}`)
      const map = mapOf(
        [...organisations, ...things],
        ties.map(([organisation, thing]) => `o${organisation} t${thing}`),
      )
      const found = new Map(findBridges(indexMap(map)).map(({ organisation, cutOff }) => [organisation, cutOff.length]))
      for (let left = 0; left < 10; left++) expect(found.get(left) ?? 0).toBe(lostWithout(ties, left))
    }
  })

  it('says nothing of an empty map', () => {
    expect(findBridges(indexMap(mapOf([], [])))).toEqual([])
  })
})

describe('gaps', () => {
  it('finds challenges with one partner or none', () => {
    const map = mapOf(['cha p', 'cha q', 'cha r', 'org a', 'org b'], ['a p', 'b p', 'a q'])
    const { found, total } = unsharedChallenges(indexMap(map))
    expect(total).toBe(3)
    expect(found.map(({ challenge }) => map.ids[challenge])).toEqual(['r', 'q'])
  })
})

describe('mostShared', () => {
  it('tells who shares a hope and who runs what answers it', () => {
    const map = mapOf(['mot m', 'mot k', 'org a', 'org b', 'org c', 'ini x'], ['a m', 'b m', 'x m', 'c x', 'a k'])
    const [first, second] = mostShared(indexMap(map))
    expect(map.ids[first?.motivation ?? -1]).toBe('m')
    expect(first?.holders.map((node) => map.ids[node])).toEqual(['a', 'b'])
    expect(first?.past.map((node) => map.ids[node])).toEqual(['c'])
    expect(map.ids[second?.motivation ?? -1]).toBe('k')
  })
})

describe('sinceLastGathering', () => {
  const nodes = ['gat g', 'gat h', 'gat future', 'org a', 'ini x', 'ini old']
  const since = { g: '2024-02-07', h: '2024-04-23', future: '2026-01-01', x: '2024-05-02', old: '2023-01-01' }

  it('lists what came after the last gathering that has been', () => {
    const news = sinceLastGathering(indexMap(mapOf(nodes, ['a x 2024-05-02', 'a old 2024-03-01'], since)), '2024-06-01')
    expect(news?.day).toBe('2024-04-23')
    expect(news?.nodes).toEqual([4])
    expect(news?.ties).toEqual([{ from: 3, to: 4, since: '2024-05-02' }])
  })

  it('has nothing to say before the first one', () => {
    expect(sinceLastGathering(indexMap(mapOf(nodes, [], since)), '2024-01-01')).toBeNull()
  })
})
