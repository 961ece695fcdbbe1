import { describe, expect, it } from 'vitest'
import { findCommunities, nameCommunities } from './community.ts'
import { layOut, layOutInSlices } from './layout.ts'

/** `groups` rings of `size` with chords, each tied to the next by one edge. */
function ringedNetwork(groups: number, size: number): { count: number; edges: number[] } {
  const edges: number[] = []
  for (let group = 0; group < groups; group++) {
    const at = group * size
    for (let i = 0; i < size; i++) {
      edges.push(at + i, at + ((i + 1) % size), at + i, at + ((i + 3) % size))
    }
    if (group > 0) edges.push(at, at - size)
  }
  return { count: groups * size, edges }
}

const network = ringedNetwork(6, 20)

describe('findCommunities', () => {
  it('finds the groups that were put in, the same each time', () => {
    const found = findCommunities(network)
    expect(new Set(found).size).toBe(6)
    for (let group = 0; group < 6; group++) {
      expect(new Set(found.slice(group * 20, group * 20 + 20)).size).toBe(1)
    }
    expect(findCommunities(network)).toEqual(found)
  })

  it('keeps the number of a community that lives on when the network grows', () => {
    const before = [...findCommunities(network)].map((community) => community + 7)
    const grown = ringedNetwork(7, 20)
    const after = findCommunities({ ...grown, before })
    expect([...after.slice(0, 120)]).toEqual(before)
    expect(before).not.toContain(after[130])
  })

  it('puts those without edges together and survives a network without any', () => {
    expect([...findCommunities({ count: 3, edges: [] })]).toEqual([0, 0, 0])
    expect([...findCommunities({ count: 0, edges: [] })]).toEqual([])
  })

  it('names a community after its best tied theme, else its best tied member', () => {
    const names = nameCommunities({
      communities: [0, 0, 2],
      labels: ['Kommunen', 'Energi', 'Kursen'],
      kinds: ['ORGANISATION', 'THEME', 'GATHERING'],
      degrees: [9, 2, 1],
      namingKinds: ['THEME'],
    })
    expect(names).toEqual(['Energi', '', 'Kursen'])
  })
})

describe('layOut', () => {
  const communities = findCommunities(network)

  it('is the same each time, finite, and lets no two dots touch', () => {
    const { x, y } = layOut({ ...network, communities })
    expect(layOut({ ...network, communities }).x).toEqual(x)
    let closest = Number.POSITIVE_INFINITY
    for (let a = 0; a < network.count; a++) {
      for (let b = 0; b < a; b++) {
        closest = Math.min(closest, Math.hypot((x[a] ?? NaN) - (x[b] ?? NaN), (y[a] ?? NaN) - (y[b] ?? NaN)))
      }
    }
    expect(closest).toBeGreaterThan(8)
  })

  it('keeps members of a community closer to their own middle than to any other', () => {
    const { x, y } = layOut({ ...network, communities })
    const middle = (group: number) => {
      const members = [...communities.keys()].filter((index) => communities[index] === group)
      const mean = (values: Float64Array) =>
        members.reduce((sum, index) => sum + (values[index] ?? 0), 0) / members.length
      return { x: mean(x), y: mean(y) }
    }
    const middles = [...new Set(communities)].map((group) => ({ group, ...middle(group) }))
    const strays = [...communities.keys()].filter((index) => {
      const distance = (at: { x: number; y: number }) => Math.hypot((x[index] ?? 0) - at.x, (y[index] ?? 0) - at.y)
      const nearest = middles.reduce((best, at) => (distance(at) < distance(best) ? at : best))
      return nearest.group !== communities[index]
    })
    expect(strays).toHaveLength(0)
  })

  it('leaves old nodes where they were when new ones come', () => {
    const first = layOut({ ...network, communities })
    const grown = ringedNetwork(7, 20)
    const seeds = Array.from({ length: 140 }, (_, i) =>
      i < 120 ? { x: first.x[i] ?? 0, y: first.y[i] ?? 0 } : undefined,
    )
    const after = findCommunities({ ...grown, before: [...communities] })
    const second = layOut({ ...grown, communities: after, seeds })
    const moved = [...first.x.keys()].map((i) =>
      Math.hypot((second.x[i] ?? 0) - (first.x[i] ?? 0), (second.y[i] ?? 0) - (first.y[i] ?? 0)),
    )
    expect(Math.max(...moved)).toBe(0)
    for (let fresh = 120; fresh < 140; fresh++) {
      for (let old = 0; old < 120; old++) {
        const gap = Math.hypot(
          (second.x[fresh] ?? 0) - (second.x[old] ?? 0),
          (second.y[fresh] ?? 0) - (second.y[old] ?? 0),
        )
        expect(gap).toBeGreaterThan(6)
      }
    }
  })

  it('gives the same picture in slices', async () => {
    expect(await layOutInSlices({ ...network, communities }, 1)).toEqual(layOut({ ...network, communities }))
  })

  it('survives an empty network and a single node', () => {
    expect(layOut({ count: 0, edges: [], communities: [] }).x).toHaveLength(0)
    expect(layOut({ count: 1, edges: [], communities: [0] }).x).toHaveLength(1)
  })
})
