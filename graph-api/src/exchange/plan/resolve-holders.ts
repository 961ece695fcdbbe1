import { holdersNamedIn } from '../values/holders-named-in.ts'
import { organisationKindInName } from '../words/kind-in-names.ts'
import { contactsIn, personAt, workplaceOf } from './contacts.ts'
import { allOf, type Draft, firstOf } from './draft.ts'
import type { Entities, Entity, MakeId } from './entities.ts'
import type { ReportProblem } from './model.ts'
import { standsAt } from './place-in-file.ts'
import { problemReporter } from './read-fields.ts'
import type { References } from './references.ts'
import { holders, type Relation } from './relations-of-rows.ts'
import type { RowOutcomes } from './row-outcomes.ts'

interface Tools {
  readonly entities: Entities
  readonly references: References
  readonly rowOutcomes: RowOutcomes
  readonly makeId: MakeId
}

/**
 * Finds whose each need and offer of a table of its own is; without a holder it has no place. A person beside an organisation is
 * whom one asks there.
 */
export function resolveHolders(tools: Tools): Relation[] {
  const relations: Relation[] = []
  const counts = new Map<string, number>()
  for (const entity of [...tools.entities.all]) {
    if (entity.kind !== 'need' && entity.kind !== 'offer') continue
    const [draft] = entity.drafts
    if (!draft) continue
    const complain = problemReporter(draft, tools.rowOutcomes.problems)
    const [organisation] = allOf(draft, 'organisation')
    const person = firstOf(draft, 'person')
    const holder = organisation
      ? oneOrganisation(organisation, draft, tools, complain)
      : person
        ? lonePerson(person, draft, tools, complain)
        : holderInText(entity.name, draft, tools, complain)
    if (holder && organisation && person) relations.push(...contactAt(holder, person, draft, tools, complain))
    if (holder) {
      holders.set(entity, holder)
      const counted = `${draft.ref.table}|${entity.kind}|${holder.id}`
      const nth = counts.get(counted) ?? 0
      counts.set(counted, nth + 1)
      if (entity.keys.length === 0) standsAt(entity, holder, `${draft.ref.table}.${nth}`)
    }
    if (!holder && !holders.has(entity))
      entity.refused = { reason: 'no_holder', detail: organisation ?? person ?? null }
  }
  return relations
}

function lonePerson(text: string, draft: Draft, { references }: Tools, complain: ReportProblem): Entity | null {
  const known = references.existing('person', text, draft)
  if (known) return known
  const [first, ...others] = contactsIn(text, null, references, complain)
  for (const { name } of others) complain('no_place_for', 'person', name)
  return first ? references.find('person', first.name, draft, complain) : null
}

/** Where no column says whose it is, the text may: `Norrby kommun söker lokaler`, `Fler cyklar (Norrby cykelklubb)`. */
function holderInText(text: string, draft: Draft, { references }: Tools, complain: ReportProblem): Entity | null {
  const named = holdersNamedIn(text).find(
    (name) => references.isNamedOrganisation(name) || organisationKindInName(name) !== null,
  )
  return named ? references.find('organisation', named, draft, complain) : null
}

/** A need or an offer is one organisation's: of several that a cell names, the first. */
function oneOrganisation(text: string, draft: Draft, { references }: Tools, complain: ReportProblem): Entity | null {
  const [first, ...others] = references.organisations(text, draft, complain)
  for (const { name } of others) complain('no_place_for', 'organisation', name)
  return first ?? null
}

/** The person who stands beside an organisation works there. */
function contactAt(at: Entity, text: string, draft: Draft, tools: Tools, complain: ReportProblem): Relation[] {
  const keyed = tools.entities.withKey('person', text)
  const row = draft.ref
  const link = (from: Entity, to: Entity, role: string | null): Relation => {
    return { type: 'WORKS_AT', from, to, role, since: null, until: null, row }
  }
  if (keyed) return [link(keyed, at, null)]
  // What is described elsewhere has its own row to say how it is reached.
  const reached = at.mentioned && !at.known ? at : null
  return contactsIn(text, reached, tools.references, complain).map((person) => {
    const workplace = workplaceOf(person, at, draft, { ...tools, complain }) ?? at
    return link(personAt(person.name, workplace, draft, tools), workplace, person.role)
  })
}
