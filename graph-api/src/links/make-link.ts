import type { Graph } from '../database/graph.ts'
import { parseInput } from '../shared/errors.ts'
import type { Source } from '../shared/fields.ts'
import { relate, replaceRelations } from '../shared/relate.ts'
import { relationOf } from '../shared/relations.ts'
import { eventType } from './event-type.ts'
import { type LinkInput, linkInput } from './model.ts'
import { refuseWrongLink } from './rules.ts'

/**
 * Joins two things. What had ended begins anew, beside what was; of what a thing has only one (its place, what it is a part
 * of), the new takes the place of the old.
 * @throws InputError where one of them is not there, has ended or is of the wrong kind, would become a part of itself, or
 * where there is a period at that time already
 */
export async function makeLink(graph: Graph, options: { input: LinkInput; source?: Source }): Promise<void> {
  const { source = 'person' } = options
  const { from, to, type, role, since, until } = parseInput(linkInput, options.input)
  refuseWrongLink({ from, to, type, role, since, until })
  await graph.write(async (transaction) => {
    if (relationOf(type).single) {
      await replaceRelations(transaction, [{ from, type, to: [to], field: 'to' }])
    } else {
      const links = [{ from, to, type, properties: { role, since, until } }]
      await relate(transaction, { links, source, renew: source === 'person' })
    }
    // Both ends are said to have changed: whoever follows the record looks at either.
    const event = { type: eventType(type, 'linked'), changed: [type], joins: type }
    await transaction.record([from, to].map((subjectId) => ({ ...event, subjectId })))
  })
}
