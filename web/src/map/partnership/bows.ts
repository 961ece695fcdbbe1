import { type Box, boxAround, isInside } from './boxes.ts'
import type { Suggested } from './model.ts'
import type { SceneBow, SceneMark, SceneText } from './scene-model.ts'

/** How far a curve may bend, as a share of its length: wider ones leave the sheet. */
const bends = [0, 0.05, -0.05, 0.1, -0.1, 0.15, -0.15]
const steps = 20

interface Point {
  readonly x: number
  readonly y: number
}

interface Curve extends Point {
  readonly points: readonly Point[]
  readonly cost: number
}

interface Obstacle {
  readonly box: Box
  readonly owner: string
  readonly price: number
  readonly isName: boolean
}

function obstaclesOf(marks: readonly SceneMark[], texts: readonly SceneText[]): Obstacle[] {
  const groups = texts.filter(({ kind }) => kind === 'group')
  const names = texts.filter(({ kind }) => kind === 'name')
  return [
    ...marks.map(({ organisation, x, y, radius, ring }) => ({
      box: boxAround(x, y, (ring ?? radius) + 3),
      owner: organisation.id,
      price: 3,
      isName: false,
    })),
    ...names.map(({ key, box }) => ({ box, owner: key, price: 1.6, isName: true })),
    ...groups.map(({ key, box }) => ({ box, owner: key, price: 2.4, isName: true })),
  ]
}

function curveOf(
  from: SceneMark,
  to: SceneMark,
  bend: number,
  obstacles: readonly Obstacle[],
  size: { width: number; height: number },
): Curve {
  const bendX = (from.x + to.x) / 2 - (to.y - from.y) * bend * 2
  const bendY = (from.y + to.y) / 2 + (to.x - from.x) * bend * 2
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const at = step / steps
    const [a, b, c] = [(1 - at) ** 2, 2 * at * (1 - at), at * at]
    return { x: a * from.x + b * bendX + c * to.x, y: a * from.y + b * bendY + c * to.y }
  })
  let cost = Math.abs(bend) * 5
  for (const { box, owner, price, isName } of obstacles) {
    const own = owner === from.organisation.id || owner === to.organisation.id
    if (own && !isName) continue
    const meets = points.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom)
    if (meets) cost += price * (own ? 0.7 : 1)
  }
  if (points.some(({ x, y }) => !isInside(boxAround(x, y, 6), size.width, size.height))) cost += 14
  return { x: bendX, y: bendY, points, cost }
}

function crossings(one: readonly Point[], other: readonly Point[]): number {
  const turn = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  let count = 0
  for (let i = 0; i + 2 < one.length; i += 2) {
    const [a, b] = [one[i], one[i + 2]]
    for (let j = 0; j + 2 < other.length; j += 2) {
      const [c, d] = [other[j], other[j + 2]]
      if (a && b && c && d && turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) count++
    }
  }
  return count
}

/** Suggestions as curves, each bent so that it passes behind as few names, marks and other suggestions as can be. */
export function bendSuggestions(
  suggested: readonly Suggested[],
  options: { marks: readonly SceneMark[]; texts: readonly SceneText[]; width: number; height: number },
): SceneBow[] {
  const markOf = new Map(options.marks.map((mark) => [mark.organisation.id, mark]))
  const obstacles = obstaclesOf(options.marks, options.texts)
  const drawn = suggested.flatMap((one) => {
    const [from, to] = [markOf.get(one.a.id), markOf.get(one.b.id)]
    if (!from || !to) return []
    return [{ one, from, to, curves: bends.map((bend) => curveOf(from, to, bend, obstacles, options)), chosen: 0 }]
  })
  for (let round = 0; round < 4; round++) {
    for (const bow of drawn) {
      const costs = bow.curves.map(({ points, cost }) =>
        drawn.reduce((sum, other) => {
          const curve = other === bow ? undefined : other.curves[other.chosen]
          return curve ? sum + 0.8 * crossings(points, curve.points) : sum
        }, cost),
      )
      bow.chosen = costs.indexOf(Math.min(...costs))
    }
  }
  return drawn.map(({ one, from, to, curves, chosen }) => {
    const curve = curves[chosen]
    return { suggested: one, from, to, bendX: curve?.x ?? from.x, bendY: curve?.y ?? from.y }
  })
}
