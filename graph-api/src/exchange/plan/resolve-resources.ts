import { fold } from '../words/fold.ts'
import { type Entity, markOf } from './entities.ts'
import { type KnownIndex, type KnownNode, linkKey } from './known.ts'
import { nameLikeness } from './likeness.ts'
import type { PlannedThing } from './model.ts'
import { placeInFile } from './place-in-file.ts'
import { holders } from './relations-of-rows.ts'

/** From this likeness of two texts on, 0 to 1, one is the other corrected, and no other need in its place. */
const corrected = 0.5
/** The same of one that a person has changed as well: both have moved away from what they had in common. */
const twiceChanged = 0.35

/**
 * Finds the needs and offers that are there with another text: a person has changed what the file says as before, or the file has
 * corrected what stands in its place.
 */
export function resolveResources(open: readonly Entity[], entities: readonly Entity[], index: KnownIndex): void {
  const isResource = ({ kind }: Entity) => kind === 'need' || kind === 'offer'
  const resources = open.filter((entity) => isResource(entity) && !entity.known && !entity.waits)
  const taken = new Set(entities.flatMap(({ known }) => (known ? [known.id] : [])))
  const heldBy = resources.length > 0 ? heldThings(index) : new Map<string, KnownNode[]>()
  const take = (entity: Entity, pick: (held: readonly KnownNode[]) => KnownNode | undefined) => {
    const id = entity.known ? undefined : holders.get(entity)?.known?.id
    if (id === undefined) return
    const held = (heldBy.get(id) ?? []).filter((thing) => thing.kind === entity.kind && !taken.has(thing.id))
    const found = pick(held)
    if (!found) return
    entity.known = found
    taken.add(found.id)
  }
  // What the file says as before goes first: it is surely the same, wherever it stands now.
  for (const entity of resources) {
    const mark = markOf(entity.fields.text)
    take(entity, (held) => held.find(({ marks }) => marks.text === mark))
  }
  for (const entity of resources) {
    const place = placeInFile(entity) ?? ''
    const text = String(entity.fields.text)
    take(entity, (held) =>
      held.findLast((thing) => {
        const isEdited = thing.marks.text !== markOf(thing.values.text)
        return thing.keys.includes(place) && nameLikeness(text, thing.name) >= (isEdited ? twiceChanged : corrected)
      }),
    )
  }
  for (const entity of entities) {
    const place = placeInFile(entity)
    if (place && !entity.keys.includes(place)) entity.keys.push(place)
  }
}

function heldThings({ links, byId }: KnownIndex): Map<string, KnownNode[]> {
  const held = new Map<string, KnownNode[]>()
  for (const link of links) {
    const [type = '', from = '', to = ''] = link.split('|')
    const thing = byId.get(to)
    if ((type !== 'SEEKS' && type !== 'MAKES_OFFER') || !thing || link !== linkKey(type, from, to)) continue
    held.set(from, [...(held.get(from) ?? []), thing])
  }
  return held
}

/**
 * How a need or an offer changes that stands in a column of its organisation, by the text that the file has now: not where a person
 * has changed it too.
 * @returns `kept` where the file and a person have both changed it; null where nothing changes
 */
export function changedResource({
  kind,
  mentioned,
  known,
  fields,
}: Entity): Pick<PlannedThing, 'input' | 'before' | 'marks'> | 'kept' | null {
  if (!mentioned || !known || (kind !== 'need' && kind !== 'offer')) return null
  const [ours, theirs] = [known.values.text, fields.text]
  const isSaidAgain = known.marks.text === markOf(theirs) || fold(String(ours)) === fold(String(theirs))
  if (isSaidAgain) return null
  if (known.marks.text !== markOf(ours)) return 'kept'
  return { input: { text: theirs }, before: { text: ours }, marks: { text: markOf(theirs) } }
}
