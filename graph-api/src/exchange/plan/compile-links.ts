import type { RowKind, Target } from '../mapping/targets.ts'
import { compareTie, endedByLeading } from './compare-ties.ts'
import { CycleDetector } from './cycle-detector.ts'
import type { Entity, MakeId } from './entities.ts'
import { markOf } from './entities.ts'
import { endedLinkKey, type KnownIndex, linkKey, pairKey } from './known.ts'
import type { PlannedLink, PlannedThing } from './model.ts'
import type { Pair } from './relations-of-links.ts'
import type { Relation } from './relations-of-rows.ts'
import type { RowOutcomes } from './row-outcomes.ts'

interface Options {
  readonly today: string
  readonly relations: readonly Relation[]
  readonly pairs: readonly Pair[]
  readonly index: KnownIndex
  readonly rowOutcomes: RowOutcomes
  readonly makeId: MakeId
}

/** The relationships to make, each once and only between things that are written or there, and the collaborations. */
export function compileLinks(options: Options): { links: PlannedLink[]; collaborations: PlannedThing[] } {
  const { relations, index, rowOutcomes } = options
  const links: PlannedLink[] = []
  const made = new Map<string, PlannedLink>()
  const circles = new CycleDetector(index.links)
  const placed = new Map<string, string>()
  for (const relation of relations) {
    const { from, to, row } = relation
    const isRow = rowOutcomes.get(row)?.kind === 'link'
    if (from.refused || to.refused) {
      const refused = from.refused ? from : to
      const [outcome, reason] = refusalOf(refused)
      if (isRow) rowOutcomes.set(row, outcome, { kind: 'link', reason, label: labelOf(from, to), detail: refused.name })
      else if (reason === 'end_ended' && refused.mentioned)
        rowOutcomes.problems.push({ ...row, code: 'ended_here', column: '', value: refused.name })
      continue
    }
    if (from.waits || to.waits) {
      if (isRow)
        rowOutcomes.set(row, 'doubtful', {
          kind: 'link',
          reason: 'waits',
          label: labelOf(from, to),
          detail: (from.waits ? from : to).name,
        })
      else rowOutcomes.problems.push({ ...row, code: 'waits_for', column: '', value: (from.waits ? from : to).name })
      continue
    }
    const type = typeFor(relation, index, placed)
    const key = linkKey(type, from.id, to.id)
    // Where something is, it is, as its first place or beside it.
    const elsewhere = type === 'LOCATED_IN' ? 'ALSO_IN' : type === 'ALSO_IN' ? 'LOCATED_IN' : null
    if (elsewhere && made.has(linkKey(elsewhere, from.id, to.id))) {
      if (isRow) rowOutcomes.set(row, 'same', { kind: 'link', reason: 'link_again', label: labelOf(from, to) })
      continue
    }
    const tie = index.ties.get(key)
    const difference = tie && !made.has(key) ? compareTie(relation, tie, options.today) : null
    if (difference) {
      const { link, field } = difference
      const label = labelOf(from, to)
      if (link) {
        made.set(key, link)
        links.push(link)
        if (isRow) rowOutcomes.set(row, 'changed', { kind: 'link', label, changed: [field] })
        else rowOutcomes.addChange(row, field)
        continue
      }
      const value = `${label}: ${relation[field] ?? ''}`
      rowOutcomes.problems.push({ ...row, code: 'link_kept', column: '', value })
    }
    // What had ended begins anew only where a row says when: a list that still names it is older than that it ended.
    const isOver = relation.since === null && relation.until === null && index.past.has(key)
    const isKnown =
      isOver ||
      index.links.has(key) ||
      (relation.until !== null && index.links.has(endedLinkKey(type, from.id, to.id, relation.until))) ||
      (type === 'TAKES_PART_IN' && index.links.has(linkKey('LEADS', from.id, to.id)))
    if (isKnown || made.has(key) || (type === 'TAKES_PART_IN' && made.has(linkKey('LEADS', from.id, to.id)))) {
      if (isRow && isKnown)
        rowOutcomes.set(row, 'same', { kind: 'link', reason: 'link_again', label: labelOf(from, to) })
      // What one row only names another may know more of: since when, as what.
      const before = made.get(key)
      if (before) made.set(key, Object.assign(before, withMore(before, relation)))
      continue
    }
    if (!circles.take(type, from.id, to.id)) {
      if (isRow) rowOutcomes.set(row, 'refused', { kind: 'link', reason: 'circle', label: labelOf(from, to) })
      else rowOutcomes.problems.push({ ...row, code: 'not_found', column: '', value: `${labelOf(from, to)}: circle` })
      continue
    }
    const part = type === 'LEADS' ? index.ties.get(linkKey('TAKES_PART_IN', from.id, to.id)) : undefined
    const ends = part ? endedByLeading(relation, part, options.today) : null
    if (ends) rowOutcomes.problems.push({ ...row, code: 'ends_part', column: '', value: labelOf(from, to) })
    const link = {
      type,
      from: from.id,
      to: to.id,
      role: relation.role?.slice(0, 300) || null,
      since: relation.since,
      until: relation.until,
      row,
      ...(ends && { changes: [ends] }),
    }
    made.set(key, link)
    links.push(link)
    if (!isRow) rowOutcomes.addChange(row, fieldOf(type, rowOutcomes.get(row)?.kind))
  }
  return { links: leadsFirst(links), collaborations: collaborationsOf(options) }
}

/** What a row changes of its thing by joining it to another, called as its column is. */
function fieldOf(type: PlannedLink['type'], kind: RowKind | null | undefined): Target {
  if (type === 'WORKS_AT') return kind === 'person' ? 'organisation' : 'contact'
  if (type === 'LOCATED_IN' || type === 'ALSO_IN') return 'place'
  if (type === 'TAKES_PART_IN' || type === 'TAKES_PART') return 'partners'
  const targets: Partial<Record<PlannedLink['type'], Target>> = {
    ABOUT: 'themes',
    LEADS: 'leads',
    CONTACT_FOR: 'contact',
    BROADER: 'broader',
  }
  return targets[type] ?? 'parent'
}

/** What a second row adds to what a first one said. */
function withMore(link: PlannedLink, { role, since, until }: Relation): Pick<PlannedLink, 'role' | 'since' | 'until'> {
  if (link.since !== null || link.until !== null) return { ...link, role: link.role ?? role }
  return { role: link.role ?? (role?.slice(0, 300) || null), since, until }
}

/** Who leads also takes part: the weaker of two relationships to one initiative is left away. */
function leadsFirst(links: readonly PlannedLink[]): PlannedLink[] {
  const leads = new Set(links.filter(({ type }) => type === 'LEADS').map(({ from, to }) => `${from}|${to}`))
  return links.filter(({ type, from, to }) => type !== 'TAKES_PART_IN' || !leads.has(`${from}|${to}`))
}

/** A thing has one place that it is at; what else it is at comes beside it. */
function typeFor({ type, from, to }: Relation, index: KnownIndex, placed: Map<string, string>): PlannedLink['type'] {
  if (type !== 'LOCATED_IN' && type !== 'ALSO_IN') return type
  // Two rows that are one thing may each name where it is: what the first says is its place.
  if (type === 'LOCATED_IN' && !placed.has(from.id)) placed.set(from.id, to.id)
  if (type === 'LOCATED_IN' && placed.get(from.id) !== to.id) return 'ALSO_IN'
  const places = from.known?.placeIds ?? []
  if (places.includes(to.id)) return index.links.has(linkKey('LOCATED_IN', from.id, to.id)) ? 'LOCATED_IN' : type
  return places.length > 0 ? 'ALSO_IN' : type
}

function collaborationsOf({ pairs, index, rowOutcomes, makeId }: Options): PlannedThing[] {
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
      link('doubtful', { reason: 'waits', detail: (a.waits ? a : b).name })
      return []
    }
    if (a.id === b.id) {
      link('refused', { reason: 'loop', detail: a.name })
      return []
    }
    if (index.links.has(pairKey(a.id, b.id))) {
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
    const id = makeId('collaboration', pairKey(a.id, b.id))
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
const refusalOf = ({ refused }: Entity) =>
  refused?.reason === 'ended_here' ? (['left_out', 'end_ended'] as const) : (['refused', 'dangling'] as const)

const labelOf = (a: Entity, b: Entity) => `${a.name} – ${b.name}`
