import type { Graph } from '../database/graph.ts'
import { NotFoundError } from '../shared/errors.ts'
import { endingOf } from '../shared/periods.ts'
import { endPersonById } from './statements.ts'

/**
 * Ends all that a person does at organisations and for initiatives, on a day, today where left out. The person stays, and
 * what had ended earlier keeps its day.
 * @throws InputError that names `until` where something of it began later, NotFoundError
 */
export async function endPerson(
  graph: Graph,
  options: { id: string; until?: string | null | undefined },
): Promise<string> {
  const until = options.until ?? graph.today()
  return graph.write(async (transaction) => {
    const [row] = await transaction.run(endPersonById, { id: options.id, until })
    if (!row) throw new NotFoundError(options.id)
    // Refused, the transaction leaves everything as it was.
    endingOf({ since: row.since, until: null }, until)
    await transaction.record([{ type: 'person.ended', subjectId: row.id, changed: ['organisations', 'initiatives'] }])
    return row.id
  })
}
