import type { Graph } from '../../database/graph.ts'
import { eventType } from '../../links/event-type.ts'
import { joiningTypes } from '../../links/model.ts'
import { InputError } from '../../shared/errors.ts'
import { eventName } from '../../shared/event-name.ts'
import { sortKeysOf } from '../../shared/sort-key.ts'
import type { RestoredLink, RestoredThing } from '../own/restored.ts'
import { restoreLinks, restoreThings } from '../statements.ts'
import { madeLine } from './made-links.ts'

/** Brings things back with their own ids and days. What the viewer alone saw is the viewer's again. */
export async function restoreAll(graph: Graph, things: readonly RestoredThing[]): Promise<void> {
  await graph.write(async (transaction) => {
    const found = await transaction.run(restoreThings, {
      items: things.map(({ id, label, properties, action }) => ({
        id,
        label,
        changes: action === 'change',
        properties: { ...properties, ...sortKeysOf(label, properties), ...authorOf(graph, properties) },
      })),
    })
    const known = new Set(found.filter((row) => row.known).map(({ id }) => id))
    await transaction.record(
      things.map(({ id, label, action, properties }) =>
        known.has(id) && action === 'change'
          ? { type: eventName(label, 'changed'), subjectId: id, changed: Object.keys(properties) }
          : { type: eventName(label, 'created'), subjectId: id },
      ),
    )
  })
}

/**
 * @throws InputError where what only its writer may see has no writer
 */
function authorOf(graph: Graph, { visibility }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (visibility !== 'me') return {}
  const { accountId } = graph.viewer
  if (accountId !== null) return { authorId: accountId }
  throw new InputError([
    { path: 'visibility', code: 'not_yours', message: 'Without an account, nobody could see what is only for you.' },
  ])
}

/** Joins things again as they were, each period of its own. */
export async function rejoin(graph: Graph, links: readonly RestoredLink[]): Promise<void> {
  await graph.write(async (transaction) => {
    await transaction.run(restoreLinks, {
      items: links.map(({ type, from, to, properties }) => ({ type, from, to, properties })),
    })
    await transaction.record(
      links
        .filter(({ joinsKnown }) => joinsKnown)
        .flatMap(({ type, from, to }) =>
          joiningTypes
            .filter((own) => own === type)
            .flatMap((own) =>
              [from, to].map((subjectId) => ({
                type: eventType(own, 'linked'),
                subjectId,
                changed: [type],
                joins: type,
              })),
            ),
        ),
    )
  })
}

/** How a link that was brought back is remembered, so that undoing takes just it away. */
export const restoredLine = ({ type, from, to, properties }: RestoredLink): string =>
  madeLine({ type, from, to, properties })
