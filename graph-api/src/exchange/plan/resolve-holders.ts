import { allOf, firstOf } from './draft.ts'
import type { Entities } from './entities.ts'
import { problemReporter } from './read-fields.ts'
import type { References } from './references.ts'
import { holders } from './relations-of-rows.ts'
import type { RowOutcomes } from './row-outcomes.ts'

/** Finds whose each need and offer of a table of its own is; without a holder it has no place. */
export function resolveHolders(tools: { entities: Entities; references: References; rowOutcomes: RowOutcomes }): void {
  for (const entity of tools.entities.all) {
    if (entity.kind !== 'need' && entity.kind !== 'offer') continue
    const [draft] = entity.drafts
    if (!draft) continue
    const complain = problemReporter(draft, tools.rowOutcomes.problems)
    const [organisation] = allOf(draft, 'organisation')
    const person = firstOf(draft, 'person')
    const holder = organisation
      ? tools.references.find('organisation', organisation, draft, complain)
      : person
        ? tools.references.find('person', person, draft, complain)
        : null
    if (holder) holders.set(entity, holder)
    else if (!holders.has(entity)) entity.refused = { reason: 'no_holder', detail: organisation ?? person ?? null }
  }
}
