import type { GraphTransaction } from '../database/graph.ts'
import { newId } from '../shared/ids.ts'
import { eventType } from './event-type.ts'
import type { LinkType } from './model.ts'

/** Two things, and how they are joined or were. */
export interface LinkedPair {
  readonly from: string
  readonly to: string
  readonly type: LinkType
}

/**
 * Records that two things were joined or parted.
 * @param options.undo how they stood before, as `undoOf` writes it
 * @param options.takesBack true where the viewer undoes what the viewer did
 * @returns the id by which that is undone; null where nothing can be
 */
export async function recordLink(
  transaction: GraphTransaction,
  options: { pair: LinkedPair; happened: 'linked' | 'ended'; undo?: string | undefined; takesBack?: boolean },
): Promise<string | null> {
  const { pair, happened, undo, takesBack = false } = options
  const { from, to, type } = pair
  const id = newId('evt')
  // Both ends are said to have changed: whoever follows the record looks at either.
  const event = { type: eventType(type, happened), changed: [type], joins: type, takesBack }
  await transaction.record([
    { ...event, subjectId: from, ...(undo && { id, undo }) },
    { ...event, subjectId: to },
  ])
  return undo ? id : null
}
