import type { Graph } from '../database/graph.ts'
import { parseInput } from '../shared/errors.ts'
import type { Source } from '../shared/fields.ts'
import { relate } from '../shared/relate.ts'
import { relationOf } from '../shared/relations.ts'
import { replaceRelations } from '../shared/replace-relations.ts'
import { undoOf } from '../shared/take-back.ts'
import { type LinkInput, linkInput } from './model.ts'
import { recordLink } from './record-link.ts'
import { refuseWrongLink } from './rules.ts'

/**
 * Joins two things. What had ended begins anew, beside what was; of what a thing has only one (its place, what it is a part
 * of), the new takes the place of the old.
 * @returns the id by which it is undone; null where there was nothing to do
 * @throws InputError where one of them is not there, has ended or is of the wrong kind, would become a part of itself, or
 * where there is a period at that time already
 */
export async function makeLink(graph: Graph, options: { input: LinkInput; source?: Source }): Promise<string | null> {
  const { source = 'person' } = options
  const { from, to, type, role, since, until } = parseInput(linkInput, options.input)
  refuseWrongLink({ from, to, type, role, since, until })
  return graph.write(async (transaction) => {
    const done = relationOf(type).single
      ? await replaceRelations(transaction, [{ from, type, to: [to], field: 'to' }])
      : await relate(transaction, {
          links: [{ from, to, type, properties: { role, since, until } }],
          ...{ source, renew: source === 'person' },
        })
    const pair = { from, to, type }
    return recordLink(transaction, { pair, happened: 'linked', undo: undoOf(pair, done) })
  })
}
