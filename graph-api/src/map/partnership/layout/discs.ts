import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { seededRandom } from '../../../matching/seeded-random.ts'
import type { LayoutInput, Places } from './model.ts'

const goldenAngle = Math.PI * (3 - Math.sqrt(5))
/** The share of a sheet that discs may cover: more, and lines between them have no room. */
const covered = 0.46
/** The most that a disc's members are apart, in the sheet's units. */
const widest = 15.5

interface Disc extends SimulationNodeDatum {
  readonly group: number
  readonly members: readonly number[]
  readonly nameHeight: number
  radius: number
  x: number
  y: number
}

function makeDiscs(input: LayoutInput): { discs: Disc[]; apart: number } {
  const { width, height, marks, groupNames } = input
  const degrees = new Map<number, number>()
  for (const { a, b } of input.lines) for (const end of [a, b]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  const members = groupNames.map((_, group) =>
    marks
      .flatMap((mark, index) => (mark.group === group ? [index] : []))
      .sort((one, other) => (degrees.get(other) ?? 0) - (degrees.get(one) ?? 0) || one - other),
  )
  const total = members.reduce((sum, list) => sum + (Math.sqrt(list.length) + 1) ** 2, 0)
  const apart = Math.min(widest, Math.sqrt((covered * width * height) / (Math.PI * Math.max(1, total))))
  const random = seededRandom(1)
  const discs = members.map((list, group) => ({
    group,
    members: list,
    nameHeight: Math.min(groupNames[group]?.height ?? 0, apart * 2),
    radius: apart * (Math.sqrt(list.length) + 1),
    x: width * (0.2 + 0.6 * random()),
    y: height * (0.2 + 0.6 * random()),
  }))
  return { discs, apart }
}

function linksOf(input: LayoutInput): { source: number; target: number; weight: number }[] {
  const links = new Map<string, { source: number; target: number; weight: number }>()
  for (const { a, b } of input.lines) {
    const [one, other] = [input.marks[a]?.group ?? 0, input.marks[b]?.group ?? 0]
    if (one === other) continue
    const [source, target] = one < other ? [one, other] : [other, one]
    const known = links.get(`${source} ${target}`) ?? { source, target, weight: 0 }
    known.weight++
    links.set(`${source} ${target}`, known)
  }
  return [...links.values()]
}

/** Keeps discs inside the sheet, with room for the name above each. */
function frame(discs: readonly Disc[], { width, height }: LayoutInput): () => void {
  return () => {
    for (const disc of discs) {
      disc.x = Math.max(disc.radius, Math.min(width - disc.radius, disc.x))
      disc.y = Math.max(disc.radius + disc.nameHeight, Math.min(height - disc.radius, disc.y))
    }
  }
}

/**
 * A network of hundreds or thousands: groups as discs that do not overlap, linked ones near each other, and members in a
 * spiral inside, the best linked in the middle (phyllotaxis: Vogel 1979). Seeded; well under a second for 10,000.
 */
export function arrangeDiscs(input: LayoutInput): Places {
  const { width, height, marks } = input
  const { discs, apart } = makeDiscs(input)
  const links = linksOf(input)
  const heaviest = Math.max(1, ...links.map(({ weight }) => weight))
  forceSimulation(discs)
    .randomSource(seededRandom(2))
    .force(
      'links',
      forceLink<Disc, (typeof links)[number]>(links)
        .distance(height / 4)
        .strength(({ weight }) => 0.15 * (weight / heaviest)),
    )
    .force('x', forceX<Disc>(width / 2).strength(0.02))
    .force('y', forceY<Disc>(height / 2).strength(0.02 * (width / height)))
    .force(
      'collide',
      forceCollide<Disc>(({ radius, nameHeight }) => radius + nameHeight / 2 + apart * 0.4).iterations(4),
    )
    .force('frame', frame(discs, input))
    .stop()
    .tick(400)
  const x = marks.map(() => 0)
  const y = marks.map(() => 0)
  for (const disc of discs) {
    disc.members.forEach((member, index) => {
      const away = apart * Math.sqrt(index + 0.5) * 0.92
      x[member] = Math.round((disc.x + Math.cos(index * goldenAngle) * away) * 10) / 10
      y[member] = Math.round((disc.y + Math.sin(index * goldenAngle) * away) * 10) / 10
    })
  }
  return {
    x,
    y,
    sides: marks.map(() => 2),
    nameX: discs.map((disc) => Math.round(disc.x)),
    nameY: discs.map((disc) => Math.round(disc.y - disc.radius - disc.nameHeight / 2 + apart * 0.5)),
  }
}
