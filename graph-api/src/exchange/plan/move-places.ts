import type { Relation } from './relations-of-rows.ts'

/** The kinds whose form says where they are. */
const placed = ['organisation', 'initiative', 'gathering']

/**
 * Takes the first place that rows name of a thing that is somewhere already, and not there, for a field of it: it is compared and
 * changed as any other, where a second place would stand beside the first.
 * @returns the relations that are left to be made
 */
export function movePlaces(relations: readonly Relation[]): Relation[] {
  const seen = new Set<string>()
  return relations.filter(({ type, from, to }) => {
    if (type !== 'LOCATED_IN' || from.mentioned || to.refused || to.waits || !placed.includes(from.kind)) return true
    if (seen.has(from.id)) return true
    seen.add(from.id)
    from.place = to
    const { known } = from
    if (!known?.values.placeId || known.placeIds.includes(to.id)) return true
    from.fields = { ...from.fields, placeId: to.id }
    return false
  })
}
