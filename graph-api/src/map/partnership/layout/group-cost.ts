import type { Group, Item, Sheet } from './model.ts'

const compactness = 28

/** The mean place of some items, in the units of their sheet. */
export function centreOf(members: readonly Item[]): { x: number; y: number } {
  let [x, y] = [0, 0]
  for (const member of members) {
    x += member.x
    y += member.y
  }
  return { x: x / Math.max(1, members.length), y: y / Math.max(1, members.length) }
}

function gapBetween(name: Item, left: number, top: number, right: number, bottom: number): number {
  const wide = Math.max(left - name.right, 0, name.left - right)
  const high = Math.max(top - name.bottom, 0, name.top - bottom)
  return Math.sqrt(wide * wide + high * high)
}

/** How far a group's name is from a member, mark or name, whichever is nearer. */
function gapToMember(name: Item, { x, y, radius, width, left, top, right, bottom }: Item): number {
  const toMark = gapBetween(name, x - radius, y - radius, x + radius, y + radius)
  return width > 0 ? Math.min(toMark, gapBetween(name, left, top, right, bottom)) : toMark
}

/** Keeps a group in one piece: links of its spanning tree (Prim) that are longer than 1.25 spacings cost. */
function looseness(members: readonly Item[], spacing: number): number {
  let cost = 0
  const away = members.map(() => Number.POSITIVE_INFINITY)
  const joined = members.map(() => false)
  away[0] = 0
  for (let turn = 0; turn < members.length; turn++) {
    let next = -1
    for (let index = 0; index < members.length; index++) {
      if (!joined[index] && (next < 0 || (away[index] ?? 0) < (away[next] ?? 0))) next = index
    }
    joined[next] = true
    const from = members[next]
    const link = (away[next] ?? 0) / spacing
    if (link > 1.25) cost += (link - 1.25) ** 2 * compactness * 8
    if (!from) break
    for (let index = 0; index < members.length; index++) {
      const to = members[index]
      if (joined[index] || !to) continue
      const dx = to.x - from.x
      const dy = to.y - from.y
      const length = Math.sqrt(dx * dx + dy * dy)
      if (length < (away[index] ?? 0)) away[index] = length
    }
  }
  return cost
}

/** What a group costs: members far from its middle, several pieces, and a name that is not near its top middle. */
export function groupCost(group: Group, sheet: Sheet): number {
  const { members, name } = group
  const { spacing } = sheet
  if (members.length === 0) return 0
  const centre = centreOf(members)
  const reach = Math.sqrt(members.length) * 0.62 * spacing
  let [cost, highest, nearest] = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const member of members) {
    const dx = (member.x - centre.x) * 0.8
    const dy = member.y - centre.y
    const distance = Math.sqrt(dx * dx + dy * dy)
    cost += (distance / reach) ** 2 * compactness
    if (distance > reach * 1.35) cost += ((distance - reach * 1.35) / spacing) ** 2 * compactness * 6
    highest = Math.min(highest, member.y - member.radius)
    nearest = Math.min(nearest, gapToMember(name, member))
  }
  if (members.length > 1) cost += looseness(members, spacing)
  const below = (name.y - (highest - name.height * 0.8)) / spacing
  const aside = Math.abs(name.x - centre.x) / spacing
  cost += aside * 10 + aside * aside * 8 + (below > 0 ? below * 16 : -below * 10)
  const apart = (nearest - 8) / spacing
  return apart > 0 ? cost + apart * 150 + apart * apart * 260 : cost
}
