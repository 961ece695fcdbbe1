import type { Target } from '../mapping/targets.ts'
import { officeOf } from '../words/offices.ts'
import { partRoleOf } from '../words/other-words.ts'

/** Whoever stands in a column of an office has it as their role, beside the roles of the contacts before them. */
export function setOffices(values: Map<Target, string[]>, heading: string, count: number): void {
  const office = officeOf(heading)
  if (office === null) return
  const before = (values.get('contact')?.length ?? 0) - count
  const roles = [...(values.get('contactRole') ?? [])].slice(0, before)
  while (roles.length < before) roles.push('')
  values.set('contactRole', [...roles, ...Array.from({ length: count }, () => office)])
}

/** The role that a marked cell says, beside the roles of what stands before it; taking part where it is a mere cross. */
export function setRoles(values: Map<Target, string[]>, target: Target, cells: readonly string[]): void {
  const role = cells.map(partRoleOf).find((found) => found !== null) ?? 'TAKES_PART_IN'
  const before = (values.get(target)?.length ?? 0) - 1
  const roles = [...(values.get('role') ?? [])].slice(0, before)
  while (roles.length < before) roles.push('')
  values.set('role', [...roles, role])
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
  const before = (values.get('partners')?.length ?? 0) - roles.length
  const others = [...(values.get('role') ?? [])].slice(0, before)
  while (others.length < before) others.push('')
  values.set('role', [...others, ...roles])
}
