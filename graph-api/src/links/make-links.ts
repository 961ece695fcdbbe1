import type { Graph } from '../database/graph.ts'
import type { Source } from '../shared/fields.ts'
import { relate } from '../shared/relate.ts'
import { relationOf } from '../shared/relations.ts'
import { eventType } from './event-type.ts'
import type { LinkType } from './model.ts'
import { refuseWrongLink } from './rules.ts'

export interface NewLink {
  readonly from: string
  readonly to: string
  readonly type: LinkType
  readonly role?: string | null
  readonly since?: string | null
  readonly until?: string | null
}

/**
 * Joins many pairs in one transaction, all or none. What is there already stays as it is.
 * @throws InputError where one of them is not there or of the wrong kind, or would become a part of itself
 */
export async function makeLinks(graph: Graph, options: { items: readonly NewLink[]; source: Source }): Promise<void> {
  const links = options.items.map(({ from, to, type, role = null, since = null, until = null }) => {
    const { lasting } = relationOf(type)
    refuseWrongLink({ from, to, type, role, since: lasting ? since : null })
    return { from, to, type, properties: lasting ? { role, since, until } : {} }
  })
  await graph.write(async (transaction) => {
    await relate(transaction, { links, source: options.source })
    await transaction.record(
      links.flatMap(({ from, to, type }) =>
        [from, to].map((subjectId) => ({ type: eventType(type, 'linked'), subjectId, changed: [type], joins: type })),
      ),
    )
  })
}
