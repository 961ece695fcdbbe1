import { describe, expect, it } from 'vitest'
import { ask, testDriver } from '../support/api.ts'
import { done, ownWord } from '../support/mutate.ts'

const mapQuery = `query ($language: Language) {
  networkMap(language: $language) {
    ids kinds labels details x y communities degrees since edges edgeSince kindNames communityLabels version
  }
}`

interface NetworkMap {
  ids: string[]
  kinds: number[]
  labels: string[]
  details: (string | null)[]
  x: number[]
  y: number[]
  communities: number[]
  degrees: number[]
  since: (string | null)[]
  edges: number[]
  edgeSince: (string | null)[]
  kindNames: string[]
  communityLabels: string[]
  version: string
}

async function readMap(language = 'SV'): Promise<NetworkMap> {
  const { networkMap } = await ask<{ networkMap: NetworkMap }>(mapQuery, { language })
  return networkMap
}

describe('networkMap', () => {
  it('is lists that belong together, with places for all', async () => {
    const map = await readMap()
    const count = map.ids.length
    expect(count).toBeGreaterThan(400)
    for (const list of [map.kinds, map.labels, map.details, map.x, map.y, map.communities, map.degrees, map.since]) {
      expect(list).toHaveLength(count)
    }
    expect(map.edges).toHaveLength(map.edgeSince.length * 2)
    expect(map.edges.every((end) => end >= 0 && end < count)).toBe(true)
    expect(map.kinds.every((kind) => map.kindNames[kind] !== undefined)).toBe(true)
    expect(map.communities.every((community) => map.communityLabels[community] !== undefined)).toBe(true)
    expect(new Set(map.x.map((x, index) => `${x} ${map.y[index]}`)).size).toBeGreaterThan(count * 0.99)
    expect(map.kindNames).not.toContain('PLACE')
  })

  it('names what has a name in both languages in the one asked for', async () => {
    const [swedish, english] = [await readMap('SV'), await readMap('EN')]
    const theme = swedish.ids.findIndex((id) => id.startsWith('thm_'))
    expect(english.ids[theme]).toBe(swedish.ids[theme])
    expect(english.labels).not.toEqual(swedish.labels)
  })

  it('keeps places when something new comes, and keeps them in the graph', async () => {
    const before = await readMap()
    const { id } = await done('createOrganisation', { input: { name: ownWord(), kind: 'COMPANY' } })
    const after = await readMap()
    expect(after.version).not.toBe(before.version)
    expect(after.ids).toContain(id)
    const moved = before.ids.flatMap((known, index) => {
      const now = after.ids.indexOf(known)
      if (now < 0) return []
      return [Math.hypot((after.x[now] ?? 0) - (before.x[index] ?? 0), (after.y[now] ?? 0) - (before.y[index] ?? 0))]
    })
    expect(Math.max(...moved)).toBe(0)
    const kept = await testDriver().executeQuery('MATCH (n:Thing {id: $id}) RETURN n.mapX AS x, n.mapY AS y', { id })
    expect(kept.records[0]?.get('x')).toBe(after.x[after.ids.indexOf(id)])
    expect(kept.records[0]?.get('y')).toBe(after.y[after.ids.indexOf(id)])
  })
})
