import { z } from 'zod'
import type { Graph } from '../../database/graph.ts'
import { eventType } from '../../links/event-type.ts'
import { InputError } from '../../shared/errors.ts'
import { inLockOrder, readPairs, writePairs } from '../../shared/pairs.ts'
import { lastOf } from '../../shared/periods.ts'
import { plannedLinkTypes, type TieChange } from '../plan/model.ts'

/**
 * Sets the last period in which pairs are joined, where it still stands as it did; what somebody has changed since stays.
 * @returns the changes that were not made
 */
export async function changeTies(graph: Graph, changes: readonly TieChange[]): Promise<TieChange[]> {
  if (changes.length === 0) return []
  return graph.write(async (transaction) => {
    const ordered = inLockOrder(changes)
    const held = await readPairs(transaction, ordered)
    const standing = ordered.filter(({ type, before }, at) => {
      const last = lastOf((held[at]?.ties ?? []).filter((tie) => tie.type === type))
      return last && fields.every((field) => (last[field] ?? null) === (before[field] ?? null))
    })
    await writePairs(transaction, {
      made: [],
      changed: standing.map(({ type, from, to, before: { since = null, until = null, role }, after }) => {
        return { type, from, to, properties: { ...after }, before: { since, until, role } }
      }),
    })
    await transaction.record(
      standing.flatMap(({ type, from, to, after }) =>
        [from, to].map((subjectId) => ({
          type: eventType(type, after.until ? 'ended' : 'linked'),
          subjectId,
          changed: [type],
          joins: type,
        })),
      ),
    )
    return ordered.filter((change) => !standing.includes(change))
  })
}

const fields = ['role', 'since', 'until'] as const

/** How a change of a period is remembered, so that it can be taken back: a line among those of the links that were made. */
export const tieLine = (change: TieChange): string => `was|${Buffer.from(JSON.stringify(change)).toString('base64url')}`

const text = z.string().nullish()
const values = z.object({ role: text, since: text, until: text })
const tieChange = z.object({
  type: z.enum(plannedLinkTypes),
  from: z.string(),
  to: z.string(),
  before: values,
  after: values,
})

/** The change that a line remembers; null for a line of a link that was made. */
export function tieOfLine(line: string): TieChange | null {
  if (!line.startsWith('was|')) return null
  return tieChange.parse(JSON.parse(Buffer.from(line.slice(4), 'base64url').toString())) as TieChange
}

/** Puts periods back as they were before an import, each by itself: one that is gone keeps none of the others out. */
export async function putTiesBack(graph: Graph, changes: readonly TieChange[]): Promise<void> {
  for (const { before, after, ...pair } of changes) {
    await changeTies(graph, [{ ...pair, before: after, after: before }]).catch((error: unknown) => {
      if (!(error instanceof InputError)) throw error
    })
  }
}
