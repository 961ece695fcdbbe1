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
