import { fold } from '../words/fold.ts'
import type { Entity } from './entities.ts'

/** Where a need or an offer stands in its file: whose it is, and which of theirs. */
const places = new WeakMap<Entity, string>()

/** Remembers where in a file a need or an offer stands, so that its text can change and it is still known. */
export function standsAt(entity: Entity, holder: Entity, which: string): void {
  const file = entity.from.file.replace(/\.[a-z]{2,5}$/i, '')
  places.set(entity, `${file}#${entity.kind}:${fold(holder.name)}:${which}`)
}

/** Where it stands as it is remembered; nothing where that was not said. */
export const placeInFile = (entity: Entity): string | undefined => places.get(entity)
