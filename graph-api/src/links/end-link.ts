import type { Graph } from '../database/graph.ts'
import { InputError, parseInput } from '../shared/errors.ts'
import { relationOf } from '../shared/relations.ts'
import { eventType } from './event-type.ts'
import { type EndLinkInput, endLinkInput } from './model.ts'
import { refuseWrongLink } from './rules.ts'
import { endLinkBetween } from './statements.ts'

/**
 * Ends what joins two things: what lasts gets a last day and stays, anything else is taken away.
 * @throws InputError where they are not joined, or the day is before it began
 */
export async function endLink(graph: Graph, options: { input: EndLinkInput }): Promise<void> {
  const { from, to, type, until } = parseInput(endLinkInput, options.input)
  refuseWrongLink({ from, to, type })
  const lasting = relationOf(type).lasting ?? false
  await graph.write(async (transaction) => {
    const [row] = await transaction.run(endLinkBetween, { from, to, type, lasting, until })
    if (!row) {
      throw new InputError([{ path: 'to', code: 'not_linked', message: 'These two are not linked in this way.' }])
    }
    if (lasting && row.since !== null && until < row.since) {
      throw new InputError([{ path: 'until', code: 'before_since', message: 'Give a day after it began.' }])
    }
    // Both ends are said to have changed: whoever follows the record looks at either.
    const event = { type: eventType(type, 'ended'), changed: [type] }
    await transaction.record([from, to].map((subjectId) => ({ ...event, subjectId })))
  })
}
