import { type FieldProblem, InputError } from '../shared/errors.ts'
import { type idPrefixes, labelOfId } from '../shared/ids.ts'
import { relationOf } from '../shared/relations.ts'
import type { NewLink } from './model.ts'

type Label = keyof typeof idPrefixes

function wrongKind(path: string, id: string, kinds: readonly Label[]): FieldProblem[] {
  const label = labelOfId(id)
  if (label && kinds.includes(label)) return []
  return [{ path, code: 'wrong_kind', message: `Choose one of these: ${kinds.join(', ')}.` }]
}

/**
 * A type of relationship joins certain kinds of things; only work has a role; only what lasts has a first day.
 * @throws InputError that names `from`, `to`, `role` and `since` as it must
 */
export function refuseWrongLink(link: NewLink): void {
  const { from, to, lasting } = relationOf(link.type)
  const problems = [...wrongKind('from', link.from, from), ...wrongKind('to', link.to, to)]
  if (link.role && link.type !== 'WORKS_AT') {
    problems.push({ path: 'role', code: 'not_for_type', message: 'Only work at an organisation has a role.' })
  }
  for (const path of ['since', 'until'] as const) {
    if (!link[path] || lasting) continue
    problems.push({ path, code: 'not_for_type', message: 'This kind of link has no time: leave it out.' })
  }
  if (problems.length > 0) throw new InputError(problems)
}
