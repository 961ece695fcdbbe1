import { readContact } from '../values/read-contact.ts'
import { type Draft, firstOf } from './draft.ts'
import { type Entities, type Entity, type MakeId, markOf, newEntity } from './entities.ts'
import type { ReportProblem } from './model.ts'
import { longest } from './read-fields.ts'
import type { References } from './references.ts'

interface Tools {
  readonly entities: Entities
  readonly references: References
  readonly makeId: MakeId
}

/** Where a person works who is only named as a contact of something else. */
export const workplaces = new WeakMap<Entity, Entity>()

interface Lent {
  readonly field: 'email' | 'phone'
  readonly value: string
  readonly complain: ReportProblem
}

/** How an organisation is reached by what a cell of contacts says. */
const lent = new WeakMap<Entity, Lent[]>()

/** Lets what somebody has written of how an organisation is reached stand before what a cell of contacts says. */
export function keepOwnAddresses(entities: readonly Entity[]): void {
  for (const entity of entities) {
    const { known } = entity
    for (const { field, value, complain } of lent.get(entity) ?? []) {
      const ours = known?.values[field]
      const { email, phone, contactVisibility } = known?.values ?? {}
      // A cell of contacts is about a person: it is not shown to everyone because the organisation's own number is.
      if (known && !ours && (email || phone) && contactVisibility !== 'network') {
        delete entity.fields[field]
        complain('no_place_for', 'contact', value)
        continue
      }
      if (!ours || ours === value || known.marks[field] === markOf(ours)) continue
      delete entity.fields[field]
      complain('no_place_for', 'contact', value)
    }
  }
}

/**
 * The name in a cell of contacts; empty where there is none. How to reach that person is how to reach the organisation, where its
 * row says nothing else; what has no place is reported.
 */
export function contactName(text: string, organisation: Entity | null, complain: ReportProblem): string {
  const { name, emails, phones } = readContact(text)
  const [email, ...otherEmails] = emails
  const [phone, ...otherPhones] = phones
  const homeless = [...otherEmails, ...otherPhones]
  for (const [field, value] of [
    ['email', email],
    ['phone', phone?.slice(0, longest.line)],
  ] as const) {
    if (!value) continue
    if (organisation && !organisation.fields[field]) {
      organisation.fields[field] = value
      lent.set(organisation, [...(lent.get(organisation) ?? []), { field, value, complain }])
    } else if (organisation?.fields[field] !== value) homeless.push(value)
  }
  for (const value of homeless) complain('no_place_for', 'contact', value)
  if (name === '' && emails.length + phones.length === 0) complain('no_place_for', 'contact', text)
  return name
}

/** A person who is only named as a contact: of this organisation, so that two of one name elsewhere stay two. */
export function personAt(name: string, organisation: Entity, draft: Draft, tools: Tools): Entity {
  const key = `${name}@${organisation.name}`
  const known = tools.entities.withKey('person', key)
  if (known) return known
  const described = tools.entities
    .named('person', name)
    .find((person) =>
      person.drafts.some(
        (one) => tools.references.existing('organisation', firstOf(one, 'organisation'), one) === organisation,
      ),
    )
  if (described) return described
  const cut = name.slice(0, longest.line)
  const person = newEntity({
    kind: 'person',
    name: cut,
    fields: { name: cut },
    from: draft.ref,
    id: tools.makeId('person', key),
  })
  tools.entities.add(person)
  tools.entities.claim(person, key)
  workplaces.set(person, organisation)
  return person
}
