import type { Graph } from '../database/graph.ts'
import { InputError, parseInput } from '../shared/errors.ts'
import { endPairs } from '../shared/pairs.ts'
import { relationOf } from '../shared/relations.ts'
import { undoOf } from '../shared/take-back.ts'
import { type EndLinkInput, endLinkInput } from './model.ts'
import { recordLink } from './record-link.ts'
import { refuseWrongLink } from './rules.ts'
import { cutLink } from './statements.ts'

/**
 * Ends what joins two things: what lasts gets a last day and stays, anything else is taken away.
 * @param options.input `until` left out: today; null: takes the latest ending back
 * @returns the id by which that is undone; null where there was nothing to do
 * @throws InputError where they are not joined, or the day is before it began
 */
export async function endLink(graph: Graph, options: { input: EndLinkInput }): Promise<string | null> {
  const { from, to, type, until } = parseInput(endLinkInput, options.input)
  refuseWrongLink({ from, to, type })
  return graph.write(async (transaction) => {
    const pair = { from, to, type }
    const ended = relationOf(type).lasting
      ? await endPairs(transaction, { pairs: [pair], until: until === undefined ? graph.today() : until })
      : await cut()
    if (ended.found === 0) {
      throw new InputError([{ path: 'to', code: 'not_linked', message: 'These two are not linked in this way.' }])
    }
    return recordLink(transaction, { pair, happened: until === null ? 'linked' : 'ended', undo: undoOf(pair, ended) })

    async function cut() {
      const { length: found } = await transaction.run(cutLink, pair)
      return { found, made: [], changed: [], cut: found > 0 ? [pair] : [] }
    }
  })
}
