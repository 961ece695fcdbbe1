import type { SourceTable } from '../read/source.ts'
import { areFewWords, areNames, areYesOrNo, sampleOf } from './column-values.ts'
import { foldHeading } from './headings.ts'
import type { RowKind, Target } from './targets.ts'

/** Headings of ids and numbers of a register, and of parts of calendars that nobody is called by. */
const isOfRegister = /(^|\s)(id|kod|code|nr|number|dnr|ref|reference)$|(nummer|nr)$|^diarie|^rrule$|^dt/

/** A table of things needs a name: where no heading says which column, the first with words that differ from row to row. */
export function giveTheName(table: SourceTable, kinds: readonly RowKind[], given: Map<number, Target>): void {
  if (kinds.includes('link') || kinds.length === 0) return
  const taken = new Set(given.values())
  if ((['givenName', 'familyName', 'labelSv', 'labelEn'] as const).some((target) => taken.has(target))) return
  const named = [...given].find(([, target]) => target === 'name')?.[0]
  // What only sorts the rows, such as who is a member of which kind, gives way to what tells them apart.
  if (named !== undefined && !areFewWords(sampleOf(table, named))) return
  const at = table.columns.findIndex(({ name }, index) => {
    if (given.has(index) || isOfRegister.test(foldHeading(name))) return false
    const cells = sampleOf(table, index)
    return areNames(cells) && (named === undefined || cells.every((cell) => cell.length < 80))
  })
  if (named !== undefined) {
    if (at < 0) return
    given.delete(named)
    given.set(at, 'name')
    return
  }
  const key = table.columns.findIndex((_column, index) => given.get(index) === 'key')
  if (key >= 0 && holdsNames(sampleOf(table, key), at < 0)) given.set(key, 'name')
  else if (at >= 0) given.set(at, 'name')
}

/** True for ids that are names: of several words, or of letters where no other column could hold the name. */
function holdsNames(ids: readonly string[], isAlone: boolean): boolean {
  const pattern = isAlone ? /\p{L}{2}/u : /\p{L}{2,} \p{L}/u
  return !areYesOrNo(ids) && ids.filter((id) => pattern.test(id) && !/:\/\/|^urn:/.test(id)).length > ids.length / 2
}

/** Rows without a name that tell more of an organisation, such as its phones: their key is the organisation's. */
export function giveTheOwner(table: SourceTable, kinds: readonly RowKind[], given: Map<number, Target>): boolean {
  if (!kinds.includes('organisation') || [...given.values()].includes('name')) return false
  const owner = table.columns.findIndex(({ name }) => /^organi[sz]ation id$/.test(foldHeading(name)))
  if (owner < 0) return false
  for (const [at, target] of given) if (target === 'key') given.delete(at)
  given.set(owner, 'key')
  const number = table.columns.findIndex(({ name }) => foldHeading(name) === 'identifier')
  if (number >= 0) given.set(number, 'organisationNumber')
  return true
}
