import type { Graph } from '../database/graph.ts'
import { InputError, parseInput } from '../shared/errors.ts'
import { endPairs } from '../shared/pairs.ts'
import { relationOf } from '../shared/relations.ts'
import { eventType } from './event-type.ts'
import { type EndLinkInput, endLinkInput } from './model.ts'
import { refuseWrongLink } from './rules.ts'
import { cutLink } from './statements.ts'

/**
 * Ends what joins two things: what lasts gets a last day and stays, anything else is taken away.
 * @param options.input `until` left out: today; null: takes the latest ending back
 * @throws InputError where they are not joined, or the day is before it began
 */
export async function endLink(graph: Graph, options: { input: EndLinkInput }): Promise<void> {
  const { from, to, type, until } = parseInput(endLinkInput, options.input)
  refuseWrongLink({ from, to, type })
  await graph.write(async (transaction) => {
    const ended = relationOf(type).lasting
      ? await endPairs(transaction, { pairs: [{ from, to, type }], until: until === undefined ? graph.today() : until })
      : (await transaction.run(cutLink, { from, to, type })).length
    if (ended === 0) {
      throw new InputError([{ path: 'to', code: 'not_linked', message: 'These two are not linked in this way.' }])
    }
    // Both ends are said to have changed: whoever follows the record looks at either.
    const event = { type: eventType(type, until === null ? 'linked' : 'ended'), changed: [type], joins: type }
    await transaction.record([from, to].map((subjectId) => ({ ...event, subjectId })))
  })
}
