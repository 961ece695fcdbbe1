import type { NetworkMap } from '../model.ts'

/** For each position on the map the positions it is tied to. */
export function neighboursOnMap(map: NetworkMap): number[][] {
  const near: number[][] = map.ids.map(() => [])
  for (let i = 0; i + 1 < map.edges.length; i += 2) {
    const [a, b] = [map.edges[i] ?? 0, map.edges[i + 1] ?? 0]
    near[a]?.push(b)
    near[b]?.push(a)
  }
  return near
}

/** The kind of the node at a position. */
export function kindAt(map: NetworkMap, index: number) {
  return map.kindNames[map.kinds[index] ?? -1]
}

/**
 * What belongs to some themes: the themes, those below them, all that is about any of these, and the organisations and
 * people of all that. Null where no theme is chosen: everything belongs.
 */
export function reachOfThemes(map: NetworkMap, themes: readonly string[]): ReadonlySet<string> | null {
  if (themes.length === 0) return null
  const near = neighboursOnMap(map)
  const wanted = new Set(themes)
  const reached = new Set(map.ids.flatMap((id, index) => (wanted.has(id) ? [index] : [])))
  const spread = (from: readonly number[], allows: (index: number) => boolean) => {
    const found: number[] = []
    for (const index of from) {
      for (const next of near[index] ?? []) {
        if (reached.has(next) || !allows(next)) continue
        reached.add(next)
        found.push(next)
      }
    }
    return found
  }
  const below = spread([...reached], (index) => kindAt(map, index) === 'THEME')
  const about = spread([...reached, ...below], (index) => kindAt(map, index) !== 'THEME')
  spread(about, (index) => {
    const kind = kindAt(map, index)
    return kind === 'ORGANISATION' || kind === 'PERSON'
  })
  return new Set([...reached].flatMap((index) => map.ids[index] ?? []))
}
