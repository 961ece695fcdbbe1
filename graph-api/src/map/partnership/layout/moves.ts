import { centreOf } from './group-cost.ts'
import { type Group, type Item, type Sheet, sides } from './model.ts'

/** A change to try: what it touches, and how. `wide` changes touch whole groups and are judged by the whole cost. */
export interface Move {
  readonly touched: readonly Item[]
  readonly wide: boolean
  apply(): void
}

export interface MoveOptions {
  readonly sheet: Sheet
  readonly random: () => number
  /** How far the annealing has come, 0 to 1: steps get smaller. */
  readonly progress: number
  /** The share of four spacings that the first steps may be long. */
  readonly reach: number
}

/** Near enough a normal distribution, with a standard deviation of some 0.7. */
function spread(random: () => number): number {
  return (random() + random() + random() + random() - 2) * 1.2
}

function pick<Thing>(list: readonly Thing[], random: () => number): Thing | undefined {
  return list[Math.floor(random() * list.length)]
}

const itemsOf = (group: Group): Item[] => [...group.members, group.name]

/** Two marks change places: linked ones, or members of one group. */
export function swapMarks({ sheet, random }: MoveOptions, marks: readonly Item[]): Move | null {
  const one = pick(marks, random)
  if (!one) return null
  const line = random() < 0.5 ? pick(one.lines, random) : undefined
  const other = line ? (line.a === one ? line.b : line.a) : pick(sheet.groups[one.group]?.members ?? [], random)
  if (!other || other === one) return null
  const apply = () => {
    const { x, y } = one
    one.x = other.x
    one.y = other.y
    other.x = x
    other.y = y
  }
  return { touched: [one, other], wide: false, apply }
}

function besideNeighbour(item: Item, { sheet, random }: MoveOptions): Move | null {
  const line = pick(item.lines, random)
  if (!line) return null
  const neighbour = line.a === item ? line.b : line.a
  const [angle, distance] = [random() * 2 * Math.PI, sheet.spacing * (0.6 + random() * 0.8)]
  const side = random() < 0.5 ? Math.floor(random() * sides.length) : item.side
  const apply = () => {
    item.x = neighbour.x + Math.cos(angle) * distance
    item.y = neighbour.y + Math.sin(angle) * distance
    item.side = side
  }
  return { touched: [item], wide: false, apply }
}

function nameBesideMember(name: Item, { sheet, random }: MoveOptions): Move | null {
  const member = pick(sheet.groups[name.group]?.members ?? [], random)
  if (!member) return null
  const way = random() < 0.5 ? -1 : 1
  const [aside, away] = [spread(random) * name.width * 0.4, name.height * (0.7 + random() * 2)]
  const apply = () => {
    name.x = member.x + aside
    name.y = member.y + way * (member.radius + away)
  }
  return { touched: [name], wide: false, apply }
}

/** One item: another side for its name, beside a neighbour, or a step that gets smaller as the annealing goes on. */
export function moveOne(options: MoveOptions): Move | null {
  const { sheet, random, progress, reach } = options
  const item = pick(sheet.items, random)
  if (!item) return null
  const chance = random()
  if (!item.isGroupName && chance < 0.2) {
    if (item.width === 0) return null
    const side = Math.floor(random() * sides.length)
    const apply = () => {
      item.side = side
    }
    return { touched: [item], wide: false, apply }
  }
  if (!item.isGroupName && chance < 0.3 && item.lines.length > 0) return besideNeighbour(item, options)
  if (item.isGroupName && chance < 0.55) return nameBesideMember(item, options)
  const step = sheet.spacing * (reach * 4 * (1 - progress) ** 2 + 0.06)
  const [dx, dy] = [spread(random) * step, spread(random) * step]
  const apply = () => {
    item.x += dx
    item.y += dy
  }
  return { touched: [item], wide: false, apply }
}

function shift(items: readonly Item[], dx: number, dy: number): void {
  for (const item of items) {
    item.x += dx
    item.y += dy
  }
}

function swapGroups(one: Group, other: Group): Move | null {
  if (one === other) return null
  const [from, to] = [centreOf(one.members), centreOf(other.members)]
  const apply = () => {
    shift(itemsOf(one), to.x - from.x, to.y - from.y)
    shift(itemsOf(other), from.x - to.x, from.y - to.y)
  }
  return { touched: [...itemsOf(one), ...itemsOf(other)], wide: true, apply }
}

function turn(members: readonly Item[], angle: number): void {
  const centre = centreOf(members)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  for (const member of members) {
    const [dx, dy] = [member.x - centre.x, member.y - centre.y]
    member.x = centre.x + cos * dx - sin * dy
    member.y = centre.y + sin * dx + cos * dy
  }
}

function mirror({ members }: Group, axis: 'x' | 'y'): void {
  const centre = centreOf(members)
  for (const member of members) member[axis] = 2 * centre[axis] - member[axis]
}

/** A whole group: moved, changed places with another, mirrored or turned. */
export function moveGroup({ sheet, random, progress }: MoveOptions): Move | null {
  const group = pick(sheet.groups, random)
  if (!group) return null
  const touched = itemsOf(group)
  const chance = random()
  if (chance < 0.3) {
    const step = sheet.spacing * (1 - progress)
    const [dx, dy] = [spread(random) * step * 3, spread(random) * step * 2]
    return { touched, wide: true, apply: () => shift(touched, dx, dy) }
  }
  if (chance < 0.5) {
    const other = pick(sheet.groups, random)
    return other ? swapGroups(group, other) : null
  }
  if (chance < 0.7) return { touched, wide: true, apply: () => mirror(group, 'x') }
  if (chance < 0.85) return { touched, wide: true, apply: () => mirror(group, 'y') }
  const angle = spread(random) * 1.5
  return { touched, wide: true, apply: () => turn(group.members, angle) }
}
