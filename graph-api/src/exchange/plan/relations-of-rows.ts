import { pointsElsewhere, saysNothing } from '../values/says-nothing.ts'
import { contactsIn, personAt, workplaceOf } from './contacts.ts'
import { allOf, type Draft, firstOf } from './draft.ts'
import { type Entities, type Entity, type MakeId, newEntity } from './entities.ts'
import type { PlannedLinkType, RowRef } from './model.ts'
import { standsAt } from './place-in-file.ts'
import { cutText, defined, problemReporter } from './read-fields.ts'
import { dayFrom } from './read-periods.ts'
import type { References } from './references.ts'
import type { RowOutcomes } from './row-outcomes.ts'

/** A relationship between two things of the files, before it is known which of them are written. */
export interface Relation {
  readonly type: PlannedLinkType
  readonly from: Entity
  readonly to: Entity
  readonly role: string | null
  readonly since: string | null
  readonly until: string | null
  readonly row: RowRef
}

interface Tools {
  readonly entities: Entities
  readonly references: References
  readonly rowOutcomes: RowOutcomes
  readonly makeId: MakeId
  readonly relations: Relation[]
}

/** What the rows of things say of how they hang together, and the things that they only name. */
export function relationsOfRows(tools: Omit<Tools, 'relations'>): Relation[] {
  const whole: Tools = { ...tools, relations: [] }
  // What is added on the way is only named, and says nothing of its own.
  for (const entity of [...tools.entities.all]) {
    for (const draft of entity.drafts) relateRow(entity, draft, whole)
  }
  return whole.relations
}

function relateRow(entity: Entity, draft: Draft, tools: Tools): void {
  const complain = problemReporter(draft, tools.rowOutcomes.problems)
  const link = (type: PlannedLinkType, from: Entity | null, to: Entity | null, more: Partial<Relation> = {}) => {
    if (from && to && from !== to)
      tools.relations.push({ role: null, since: null, until: null, ...more, type, from, to, row: draft.ref })
  }
  const find = (kind: Parameters<References['find']>[0], text: string, fields = {}) =>
    tools.references.find(kind, text, draft, complain, fields)
  const places = allOf(draft, 'place').flatMap((place) => tools.references.places(place, draft, complain))
  places.forEach((place, at) => {
    link(at === 0 && draft === entity.drafts[0] ? 'LOCATED_IN' : 'ALSO_IN', entity, place)
  })
  for (const theme of allOf(draft, 'themes')) link('ABOUT', entity, find('theme', theme))
  if (entity.kind === 'organisation') relateOrganisation(entity, draft, tools, link)
  if (entity.kind === 'person') relatePerson(entity, draft, tools, link)
  if (entity.kind === 'initiative') relateInitiative(entity, draft, tools, link)
  if (entity.kind === 'theme') {
    for (const broader of allOf(draft, 'broader')) link('BROADER', entity, find('theme', broader))
    for (const narrower of allOf(draft, 'narrower')) link('BROADER', find('theme', narrower), entity)
  }
  if (entity.kind === 'gathering')
    for (const name of allOf(draft, 'partners'))
      for (const organisation of tools.references.organisations(name, draft, complain))
        link('TAKES_PART', organisation, entity)
}

type MakeRelation = (type: PlannedLinkType, from: Entity | null, to: Entity | null, more?: Partial<Relation>) => void

function relateOrganisation(entity: Entity, draft: Draft, tools: Tools, link: MakeRelation): void {
  const complain = problemReporter(draft, tools.rowOutcomes.problems)
  const parent = firstOf(draft, 'parent')
  if (parent) link('SUB_ORGANISATION_OF', entity, tools.references.find('organisation', parent, draft, complain))
  allOf(draft, 'contact').forEach((cell, at) => {
    for (const person of contactsIn(cell, entity, tools.references, complain)) {
      const role = draft.values.get('contactRole')?.[at] || person.role
      const workplace = workplaceOf(person, entity, draft, { ...tools, complain }) ?? entity
      link('WORKS_AT', personAt(person.name, workplace, draft, tools), workplace, { role })
    }
  })
  const roles = draft.values.get('role') ?? []
  allOf(draft, 'initiatives').forEach((name, at) => {
    const type = (roles.length === 1 ? roles[0] : roles[at]) === 'LEADS' ? 'LEADS' : 'TAKES_PART_IN'
    link(type, entity, tools.references.find('initiative', name, draft, complain))
  })
  for (const [target, kind] of [
    ['needs', 'need'],
    ['offers', 'offer'],
  ] as const) {
    allOf(draft, target).forEach((text, at) => {
      const resource = addResource(kind, text, entity, draft, tools)
      if (resource) standsAt(resource, entity, `${entity.drafts.indexOf(draft)}.${at}`)
    })
  }
}

/** A need or an offer that stands in a column of its organisation. */
function addResource(kind: 'need' | 'offer', text: string, holder: Entity, draft: Draft, tools: Tools): Entity | null {
  const target = kind === 'need' ? 'needs' : 'offers'
  const complain = problemReporter(draft, tools.rowOutcomes.problems)
  const isElsewhere = pointsElsewhere(text)
  if (!/\p{L}{2}/u.test(text) || isElsewhere || saysNothing(text)) {
    complain(isElsewhere ? 'points_elsewhere' : 'says_nothing', target, text)
    return null
  }
  const key = `${holder.name}|${text}`
  if (tools.entities.withKey(kind, key)) return null
  const described = tools.entities.named(kind, text).find(({ drafts }) => isHeldBy(drafts[0], holder, tools))
  if (described) return null
  const fields = defined({
    text: cutText(text, target, complain),
    kind: 'other',
    language: draft.table.fixed.language ?? undefined,
  })
  const entity = newEntity({ kind, name: text, fields, from: draft.ref, id: tools.makeId(kind, key) })
  tools.entities.add(entity)
  tools.entities.claim(entity, key)
  holders.set(entity, holder)
  return entity
}

/** True where a table of its own describes a need or an offer and says that it is this one's. */
function isHeldBy(draft: Draft | undefined, holder: Entity, { references }: Tools): boolean {
  const named = draft ? firstOf(draft, 'organisation') || firstOf(draft, 'person') : ''
  return draft !== undefined && named !== '' && references.existing(holder.kind, named, draft) === holder
}

/** Whose a need or an offer is. */
export const holders = new WeakMap<Entity, Entity>()

function relatePerson(entity: Entity, draft: Draft, tools: Tools, link: MakeRelation): void {
  const complain = problemReporter(draft, tools.rowOutcomes.problems)
  const roles = draft.values.get('role') ?? []
  const organisations = allOf(draft, 'organisation')
  const [since, until] = [dayFrom(draft, 'since', complain), dayFrom(draft, 'until', complain)]
  const inOrder = !since || !until || since <= until
  if (!inOrder) complain('end_before_start', 'until', `${since} – ${until}`)
  organisations.forEach((name, at) => {
    const role = (organisations.length === 1 ? roles.join(', ') : roles[at]) || null
    for (const to of tools.references.organisations(name, draft, complain))
      link('WORKS_AT', entity, to, { role, since: since ?? null, until: inOrder ? (until ?? null) : null })
  })
}

function relateInitiative(entity: Entity, draft: Draft, tools: Tools, link: MakeRelation): void {
  const complain = problemReporter(draft, tools.rowOutcomes.problems)
  const roles = draft.values.get('role') ?? []
  const leads = allOf(draft, 'leads').flatMap((name) => tools.references.organisations(name, draft, complain))
  for (const lead of leads) link('LEADS', lead, entity)
  const partners = draft.values.get('partners') ?? []
  partners.forEach((name, at) => {
    if (name === '') return
    const role = roles.length === partners.length ? roles[at] : null
    for (const partner of tools.references.organisations(name, draft, complain))
      link(role === 'LEADS' ? 'LEADS' : 'TAKES_PART_IN', partner, entity)
  })
  const parent = firstOf(draft, 'parent')
  if (parent) link('PART_OF', entity, tools.references.find('initiative', parent, draft, complain))
  for (const cell of allOf(draft, 'contact')) {
    for (const person of contactsIn(cell, null, tools.references, complain)) {
      const workplace = workplaceOf(person, leads[0] ?? null, draft, { ...tools, complain })
      const found = workplace
        ? personAt(person.name, workplace, draft, tools)
        : tools.references.find('person', person.name, draft, complain)
      link('CONTACT_FOR', found, entity)
      if (person.organisation) link('WORKS_AT', found, workplace, { role: person.role })
    }
  }
}
