import { namesNobody } from '../values/names-of-cell.ts'
import { looksLikePerson, type NamedPerson, readContact } from '../values/read-contact.ts'
import { soundsLikeBody } from '../words/body-words.ts'
import { organisationKindInName } from '../words/kind-in-names.ts'
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
 * The people whom a cell names as contacts. How to reach them is how to reach the organisation, where its row says nothing else;
 * what has no place, and what names nobody or an organisation, is reported.
 */
export function contactsIn(
  text: string,
  organisation: Entity | null,
  references: References,
  complain: ReportProblem,
): readonly NamedPerson[] {
  const { people, emails, phones } = readContact(text)
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
  if (people.length === 0 && emails.length + phones.length === 0)
    complain(namesNobody(text) ? 'nobody_named' : 'no_place_for', 'contact', text)
  return people.filter(({ name }) => {
    const isOrganisation =
      organisationKindInName(name) !== null ||
      soundsLikeBody(name) ||
      (!looksLikePerson(name) && references.isNamedOrganisation(name))
    if (isOrganisation) complain('organisation_as_contact', 'contact', name)
    return !isOrganisation
  })
}

/** Where a contact works: at the organisation that stands beside the name, else at the one whose contact it is. */
export function workplaceOf(
  person: NamedPerson,
  otherwise: Entity | null,
  draft: Draft,
  tools: Tools & { complain: ReportProblem },
) {
  return person.organisation
    ? tools.references.find('organisation', person.organisation, draft, tools.complain)
    : otherwise
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
