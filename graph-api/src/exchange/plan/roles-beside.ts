import type { Target } from '../mapping/targets.ts'
import { officeOf } from '../words/offices.ts'
import { partRoleOf } from '../words/other-words.ts'

/** Whoever stands in a column of an office has it as their role, beside the roles of the contacts before them. */
export function setOffices(values: Map<Target, string[]>, heading: string, count: number): void {
  const office = officeOf(heading)
  if (office === null) return
  const offices = Array.from({ length: count }, () => office)
  setLastRoles(values, { of: 'contact', target: 'contactRole', roles: offices })
}

/** The role that a marked cell says, beside the roles of what stands before it; taking part where it is a mere cross. */
export function setRoles(values: Map<Target, string[]>, target: Target, cells: readonly string[]): void {
  const role = cells.map(partRoleOf).find((found) => found !== null) ?? 'TAKES_PART_IN'
  setLastRoles(values, { of: target, target: 'role', roles: [role] })
}

const labelled = /^([^:()]{2,30}):\s*(\S.*)$/u
const bracketed = /^(\S.*?)\s*\(([^()]{2,30})\)$/u

/**
 * The names of a cell that says as what each is in it, with their roles: `Lead: Åkeriet, Partners: Norrby kommun, Skolan` or
 * `Åkeriet (lead), Skolan`. What stands before names goes for those that follow. Null where the cell says no role.
 */
export function saidRoles(parts: readonly string[]): { names: string[]; roles: string[] } | null {
  let running = ''
  let isSaid = false
  const read = parts.map((part) => {
    const [, label = '', name = ''] = labelled.exec(part) ?? []
    const before = label === '' ? null : partRoleOf(label)
    if (before !== null) [running, isSaid] = [before, true]
    const rest = before === null ? part : name
    const [, bare = '', inside = ''] = bracketed.exec(rest) ?? []
    const behind = inside === '' ? null : partRoleOf(inside)
    if (behind !== null) isSaid = true
    return { name: behind === null ? rest : bare, role: behind ?? running }
  })
  return isSaid ? { names: read.map(({ name }) => name), roles: read.map(({ role }) => role) } : null
}

/** Sets what a cell says of each of its names beside those that stood before it. */
export function setSaidRoles(values: Map<Target, string[]>, roles: readonly string[]): void {
  setLastRoles(values, { of: 'partners', target: 'role', roles })
}

/** Sets the roles of the last of some names; those before them that have none get an empty one, so that roles and names keep step. */
function setLastRoles(
  values: Map<Target, string[]>,
  { of, target, roles }: { of: Target; target: 'role' | 'contactRole'; roles: readonly string[] },
): void {
  const before = (values.get(of)?.length ?? 0) - roles.length
  const others = [...(values.get(target) ?? [])].slice(0, before)
  while (others.length < before) others.push('')
  values.set(target, [...others, ...roles])
}
