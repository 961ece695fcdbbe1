import { contactName, personAt } from './contacts.ts'
import { allOf, type Draft, firstOf } from './draft.ts'
import type { Entities, Entity, MakeId } from './entities.ts'
import type { ReportProblem } from './model.ts'
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
  for (const entity of [...tools.entities.all]) {
    if (entity.kind !== 'need' && entity.kind !== 'offer') continue
    const [draft] = entity.drafts
    if (!draft) continue
    const complain = problemReporter(draft, tools.rowOutcomes.problems)
    const [organisation] = allOf(draft, 'organisation')
    const person = firstOf(draft, 'person')
    const holder = organisation
      ? tools.references.find('organisation', organisation, draft, complain)
      : person
        ? lonePerson(person, draft, tools, complain)
        : null
    if (holder && organisation && person) relations.push(...contactAt(holder, person, draft, tools, complain))
    if (holder) holders.set(entity, holder)
    else if (!holders.has(entity)) entity.refused = { reason: 'no_holder', detail: organisation ?? person ?? null }
  }
  return relations
}

function lonePerson(text: string, draft: Draft, { references }: Tools, complain: ReportProblem): Entity | null {
  const known = references.existing('person', text, draft)
  if (known) return known
  const name = contactName(text, null, complain)
  return name === '' ? null : references.find('person', name, draft, complain)
}

/** The person who stands beside an organisation works there. */
function contactAt(at: Entity, text: string, draft: Draft, tools: Tools, complain: ReportProblem): Relation[] {
  const keyed = tools.entities.withKey('person', text)
  // What is described elsewhere has its own row to say how it is reached.
  const name = keyed ? keyed.name : contactName(text, at.mentioned && !at.known ? at : null, complain)
  if (name === '') return []
  const from = keyed ?? personAt(name, at, draft, tools)
  return [{ type: 'WORKS_AT', from, to: at, role: null, since: null, until: null, row: draft.ref }]
}
