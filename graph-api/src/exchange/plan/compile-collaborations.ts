import { type Entity, type MakeId, markOf } from './entities.ts'
import { collaborationKey, type KnownIndex } from './known.ts'
import type { PlannedThing } from './model.ts'
import type { Pair } from './relations-of-links.ts'
import type { Relation } from './relations-of-rows.ts'
import { keyOf, type RowOutcomes } from './row-outcomes.ts'

interface Options {
  readonly pairs: readonly Pair[]
  readonly index: KnownIndex
  readonly rowOutcomes: RowOutcomes
  readonly makeId: MakeId
}

/** The collaborations to make of pairs of organisations, each once. */
export function collaborationsOf({ pairs, index, rowOutcomes, makeId }: Options): PlannedThing[] {
  return pairs.flatMap(({ a, b, word, since, until, draft }): PlannedThing[] => {
    const label = labelOf(a, b)
    const link = (
      outcome: 'same' | 'doubtful' | 'refused' | 'left_out' | 'new',
      more: Parameters<RowOutcomes['set']>[2],
    ) => rowOutcomes.set(draft.ref, outcome, { kind: 'link', label, ...more })
    if (a.refused || b.refused) {
      const [outcome, reason] = refusalOf(a.refused ? a : b)
      link(outcome, { reason, detail: (a.refused ? a : b).name })
      return []
    }
    if (a.waits || b.waits) {
      link('doubtful', waitsFor({ from: a, to: b, row: draft.ref }))
      return []
    }
    if (a.id === b.id) {
      link('refused', { reason: 'loop', detail: a.name })
      return []
    }
    if (index.links.has(collaborationKey(a.id, b.id))) {
      link('same', { reason: 'link_again' })
      return []
    }
    link('new', {})
    const parties = [a.id, b.id].map((organisationId) => ({
      organisationId,
      ...(since ? { since } : {}),
      ...(until ? { until } : {}),
    }))
    const input = {
      title: label.slice(0, 300),
      ...(word ? { description: word } : {}),
      ...(since ? { startedOn: since } : {}),
      ...(until ? { endedOn: until } : {}),
      language: draft.table.fixed.language ?? 'sv',
      parties,
    }
    const id = makeId('collaboration', collaborationKey(a.id, b.id))
    return [
      {
        id,
        kind: 'collaboration',
        action: 'create',
        label,
        input,
        marks: { title: markOf(label) },
        before: {},
        keys: [],
        from: draft.ref,
        mentioned: false,
        maybeSameAs: null,
      },
    ]
  })
}

/** What becomes of a row that joins something to what is not taken. */
export const refusalOf = ({ refused }: Entity) =>
  refused?.reason === 'ended_here' ? (['left_out', 'end_ended'] as const) : (['refused', 'dangling'] as const)

/** What a row of a connection waits for: for whom it names itself it asks, for another row it only waits. */
export function waitsFor({ from, to, row }: Pick<Relation, 'from' | 'to' | 'row'>) {
  const isAskedHere = (end: Entity) =>
    end.waits !== null && end.mentioned && end.candidates.length > 0 && keyOf(end.from) === keyOf(row)
  const asked = [from, to].find(isAskedHere)
  if (!asked) return { reason: 'waits' as const, detail: (from.waits ? from : to).name }
  const { kind, name: label, waits: reason, candidates } = asked
  return { kind, label, reason, candidates, detail: labelOf(from, to) }
}

/** Two things as they are named in what is said of what joins them. */
export const labelOf = (a: Entity, b: Entity) => `${a.name} – ${b.name}`
