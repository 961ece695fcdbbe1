import type { Graph } from '../database/graph.ts'
import type { ChangeEvent } from '../shared/change-event.ts'
import { NotAllowedError } from '../shared/errors.ts'
import type { Source } from '../shared/fields.ts'
import type { Steps } from '../shared/pairs.ts'
import { relate } from '../shared/relate.ts'
import { relationOf } from '../shared/relations.ts'
import { mayDoEverything } from '../shared/rights.ts'
import { eventType } from './event-type.ts'
import type { NewLink } from './model.ts'
import { refuseWrongLink } from './rules.ts'

/**
 * Joins many pairs in one transaction, all or none. What is there already stays as it is.
 * @returns the relationships that were made, with what is stored of them
 * @throws NotAllowedError for whoever may not change everything; InputError where one of them is not there or of the wrong kind, or would become a part of itself
 */
export async function makeLinks(
  graph: Graph,
  options: { items: readonly NewLink[]; source: Source },
): Promise<Steps['made']> {
  if (!mayDoEverything(graph.viewer.role)) throw new NotAllowedError()
  const links = options.items.map(({ from, to, type, role = null, since = null, until = null }) => {
    const { lasting } = relationOf(type)
    refuseWrongLink({ from, to, type, role, since: lasting ? since : null })
    return { from, to, type, properties: lasting ? { role, since, until } : {} }
  })
  return graph.write(async (transaction) => {
    const { made } = await relate(transaction, { links, source: options.source })
    await transaction.record(eventsOf(links))
    return made
  })
}

/** Both ends have changed, each once: one of fifty links would be recorded fifty times at one moment in the same words. */
function eventsOf(links: readonly Pick<NewLink, 'from' | 'to' | 'type'>[]): ChangeEvent[] {
  const events = new Map<string, ChangeEvent>()
  for (const { from, to, type } of links) {
    for (const subjectId of [from, to]) {
      events.set(`${type} ${subjectId}`, { type: eventType(type, 'linked'), subjectId, changed: [type], joins: type })
    }
  }
  return [...events.values()]
}
