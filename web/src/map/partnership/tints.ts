import type { SceneMark } from './scene-model.ts'

const colours = 7
/** So many of the nearest groups should have another colour. */
const neighbours = 5

/** A colour for each group: its number's own, and where there are more groups than colours, one that its neighbours lack. */
export function tintsOf(groups: number, marks: readonly SceneMark[]): number[] {
  if (groups <= colours) return Array.from({ length: groups }, (_, group) => group)
  const centres = Array.from({ length: groups }, () => ({ x: 0, y: 0, count: 0 }))
  for (const { organisation, x, y } of marks) {
    const centre = centres[organisation.group]
    if (centre) Object.assign(centre, { x: centre.x + x, y: centre.y + y, count: centre.count + 1 })
  }
  const middles = centres.map(({ x, y, count }) => ({ x: x / Math.max(1, count), y: y / Math.max(1, count) }))
  const tints: number[] = []
  middles.forEach((middle, group) => {
    const near = middles
      .slice(0, group)
      .map((other, index) => ({ index, away: Math.hypot(other.x - middle.x, other.y - middle.y) }))
      .sort((one, other) => one.away - other.away)
      .slice(0, neighbours)
      .map(({ index }) => tints[index])
    const wanted = Array.from({ length: colours }, (_, step) => (group + step) % colours)
    tints.push(wanted.find((tint) => !near.includes(tint)) ?? group % colours)
  })
  return tints
}
