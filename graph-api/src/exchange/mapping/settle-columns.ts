import type { SourceTable } from '../read/source.ts'
import { arePersons, sampleOf } from './column-values.ts'
import { foldHeading, headings } from './headings.ts'
import { type RowKind, type Target, targetsOf } from './targets.ts'

/** What the columns of a table say of each other, once each has its place: who stands beside a name, and what has no place. */
export function settle(table: SourceTable, kinds: readonly RowKind[], given: Map<number, Target>): void {
  if (kinds.length === 0) return
  if (kinds.includes('organisation')) nameTheContact(table, given)
  keepAsText(table, kinds, given)
}

/** Where the name of an organisation stands elsewhere, a column of names of people says who speaks for it. */
function nameTheContact(table: SourceTable, given: Map<number, Target>): void {
  if ([...given.values()].includes('contact')) return
  const at = table.columns.findIndex(
    ({ name }, index) =>
      !given.has(index) && headings.name.slice(0, 2).includes(foldHeading(name)) && arePersons(sampleOf(table, index)),
  )
  if (at >= 0) given.set(at, 'contact')
}

/** Tags, needs and offers of what has no place for them are kept as text. */
function keepAsText(table: SourceTable, kinds: readonly RowKind[], given: Map<number, Target>): void {
  if (!kinds.some((kind) => targetsOf[kind].includes('text'))) return
  const homeless = (['themes', 'needs', 'offers'] as const).filter(
    (target) => !kinds.some((kind) => kind === target.slice(0, -1) || targetsOf[kind].includes(target)),
  )
  table.columns.forEach(({ name }, at) => {
    const folded = foldHeading(name)
    if (!given.has(at) && homeless.some((target) => headings[target].includes(folded))) given.set(at, 'text')
  })
}
