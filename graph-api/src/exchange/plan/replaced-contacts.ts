import { type Entity, markOf } from './entities.ts'
import { type KnownIndex, linkKey } from './known.ts'
import type { PlannedLink } from './model.ts'
import type { Relation } from './relations-of-rows.ts'
import type { RowOutcomes } from './row-outcomes.ts'

/** A list that has named more contacts of one thing than this is not compared with what it named before. */
const mostContacts = 50

/** How the mark begins under which it is kept whom a list has named as contacts of a thing. */
export const contactMark = 'contact:'

/** What a thing's rows name as its contacts, by the headings of their table: the same list, whatever its file is called. */
function namedBy({ drafts }: Entity): string | null {
  const draft = drafts.find((one) => one.values.has('contact'))
  if (!draft) return null
  return `${contactMark}${markOf(draft.table.columns.map(({ column }) => column))}`
}

const contactType = ({ kind }: Entity) => (kind === 'organisation' ? 'WORKS_AT' : 'CONTACT_FOR')

/** The people whom each thing's own rows name as its contacts; none of a thing of which one is not decided yet. */
function contactsOf(relations: readonly Relation[]): Map<Entity, Set<Entity>> {
  const contacts = new Map<Entity, Set<Entity>>()
  for (const { type, from, to, row } of relations) {
    if (from.kind !== 'person' || type !== contactType(to)) continue
    const isOwn = to.drafts.some(
      ({ ref, values }) => values.has('contact') && ref.row === row.row && ref.file === row.file,
    )
    if (isOwn) contacts.set(to, (contacts.get(to) ?? new Set()).add(from))
  }
  for (const [entity, people] of contacts)
    if (people.size > mostContacts || [...people].some(({ waits }) => waits)) contacts.delete(entity)
  return contacts
}

/** Lets each thing remember whom its list names as contacts, so that the next time it can be told who does not stand there any more. */
export function rememberContacts(relations: readonly Relation[]): void {
  for (const [entity, people] of contactsOf(relations)) {
    const mark = namedBy(entity)
    const ids = [...people].filter(({ refused }) => !refused).map(({ id }) => id)
    if (mark) entity.contacts = { mark, ids: ids.sort().join(',') }
  }
}

/**
 * The contacts that a list named before and names no longer, each of whom another has taken the place of: what an import wrote
 * of them ends today. What a person wrote stays, and is named; a list that names nobody any more ends nothing.
 * @param today the day it is where the partnership lives, `YYYY-MM-DD`
 */
export function endReplacedContacts(
  relations: readonly Relation[],
  { index, rowOutcomes, today }: { index: KnownIndex; rowOutcomes: RowOutcomes; today: string },
): PlannedLink[] {
  const said = new Set(relations.map(({ type, from, to }) => linkKey(type, from.id, to.id)))
  const things = [...new Set(relations.map(({ to }) => to))].filter(
    ({ contacts, waits, refused }) => contacts && !waits && !refused,
  )
  return things.flatMap((entity) => {
    const { contacts, known, from: row } = entity
    const before = contacts ? (known?.marks[contacts.mark] ?? '') : ''
    if (!contacts || contacts.ids === '') return []
    const type = contactType(entity)
    return before.split(',').flatMap((id): PlannedLink[] => {
      const key = linkKey(type, id, entity.id)
      const tie = index.ties.get(key)
      if (id === '' || said.has(key) || !tie || tie.until !== null || (tie.since !== null && tie.since >= today))
        return []
      const value = `${index.byId.get(id)?.name ?? ''} – ${entity.name}`
      const isOurs = tie.source === 'import'
      rowOutcomes.problems.push({ ...row, code: isOurs ? 'contact_replaced' : 'link_kept', column: '', value })
      if (!isOurs) return []
      const { role, since } = tie
      const change = { type, from: id, to: entity.id, before: { role, since, until: null } } as const
      rowOutcomes.addChange(row, 'contact')
      const sets = { until: today }
      return [
        {
          type,
          from: id,
          to: entity.id,
          role,
          since,
          until: today,
          row,
          sets,
          changes: [{ ...change, after: { role, since, until: today } }],
        },
      ]
    })
  })
}
