import type { RowKind, Target } from '../mapping/targets.ts'
import { fold } from '../words/fold.ts'
import { compareTie, endedByLeading } from './compare-ties.ts'
import { collaborationsOf, labelOf, refusalOf, waitsFor } from './compile-collaborations.ts'
import { CycleDetector } from './cycle-detector.ts'
import type { MakeId } from './entities.ts'
import { endedLinkKey, type KnownIndex, linkKey } from './known.ts'
import type { PlannedLink, PlannedLinkType, PlannedThing, RowRef } from './model.ts'
import { isBeside, isOnePeriod, reportOverlap } from './periods-of-pairs.ts'
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

/** What is made so far, and what that is held against. */
interface State extends Options {
  readonly links: PlannedLink[]
  /** By the name of the relationship: one for each period in which the two are joined. */
  readonly made: Map<string, PlannedLink[]>
  readonly cycles: CycleDetector
  readonly placed: Map<string, string>
  /** Of periods that last, those whose role some row has as it is: another row with another role changes nothing of them. */
  readonly confirmed: ReadonlySet<string>
}

/** The relationships to make, each once and only between things that are written or there, and the collaborations. */
export function compileLinks(options: Options): { links: PlannedLink[]; collaborations: PlannedThing[] } {
  const state: State = {
    ...options,
    links: [],
    made: new Map(),
    cycles: new CycleDetector(options.index.links),
    placed: new Map(),
    confirmed: new Set(options.relations.filter((one) => isRoleOf(one, options.index)).map(keyOfRelation)),
  }
  for (const relation of options.relations) {
    if (isHeldUp(relation, state.rowOutcomes)) continue
    const type = typeFor(relation, state.index, state.placed)
    if (isThere(type, relation, state) || closesCycle(type, relation, state)) continue
    addLink(type, relation, state)
  }
  return { links: leadsFirst(state.links), collaborations: collaborationsOf(options) }
}

/** True where one of the two is not taken, or waits until a person has decided; that is said. */
function isHeldUp({ from, to, row }: Relation, rowOutcomes: RowOutcomes): boolean {
  const isRow = isOfLink(row, rowOutcomes)
  const label = labelOf(from, to)
  if (from.refused || to.refused) {
    const refused = from.refused ? from : to
    const [outcome, reason] = refusalOf(refused)
    if (isRow) rowOutcomes.set(row, outcome, { kind: 'link', reason, label, detail: refused.name })
    else if (reason === 'end_ended' && refused.mentioned)
      rowOutcomes.problems.push({ ...row, code: 'ended_here', column: '', value: refused.name })
    return true
  }
  if (!from.waits && !to.waits) return false
  const detail = (from.waits ? from : to).name
  if (isRow) rowOutcomes.set(row, 'doubtful', { kind: 'link', label, ...waitsFor({ from, to, row }) })
  else rowOutcomes.problems.push({ ...row, code: 'waits_for', column: '', value: detail })
  return true
}

/** True where the two are joined already, here or by an earlier row; what the row says otherwise of that is planned. */
function isThere(type: PlannedLinkType, relation: Relation, state: State): boolean {
  const { index, made, rowOutcomes } = state
  const { from, to, row } = relation
  const key = linkKey(type, from.id, to.id)
  const again = () => {
    if (!isOfLink(row, rowOutcomes)) return
    rowOutcomes.set(row, 'same', { kind: 'link', reason: 'link_again', label: labelOf(from, to) })
  }
  // Where something is, it is, as its first place or beside it.
  const elsewhere = type === 'LOCATED_IN' ? 'ALSO_IN' : type === 'ALSO_IN' ? 'LOCATED_IN' : null
  if (elsewhere && made.has(linkKey(elsewhere, from.id, to.id))) {
    again()
    return true
  }
  const before = made.get(key)?.find((one) => isOnePeriod(one, relation))
  if (!before && changesTie(key, relation, state)) return true
  // What had ended begins anew only where a row says when: a list that still names it is older than that it ended.
  const isOver = relation.since === null && relation.until === null && index.past.has(key)
  const leads = linkKey('LEADS', from.id, to.id)
  const isKnown =
    isOver ||
    (index.links.has(key) && !isBeside(index.ties.get(key), relation)) ||
    (relation.until !== null && index.links.has(endedLinkKey(type, from.id, to.id, relation.until))) ||
    (type === 'TAKES_PART_IN' && index.links.has(leads))
  if (isKnown || before) again()
  reportOverlap(before ?? index.ties.get(key), relation, rowOutcomes)
  // What one row only names another may know more of: since when, as what.
  if (before) Object.assign(before, withMore(before, relation))
  return isKnown || before !== undefined || (type === 'TAKES_PART_IN' && made.has(leads))
}

/** True where a row has a period otherwise that lasts, and that is planned; where a person wrote it, it is named and stays. */
function changesTie(key: string, relation: Relation, state: State): boolean {
  const { index, today, rowOutcomes } = state
  const { from, to, row } = relation
  const tie = index.ties.get(key)
  const isPast = relation.until !== null && index.links.has(endedLinkKey(relation.type, from.id, to.id, relation.until))
  const difference = tie && !isPast ? compareTie(relation, tie, today) : null
  if (!difference || (difference.field === 'role' && state.confirmed.has(key))) return false
  const { link, field } = difference
  const label = labelOf(from, to)
  if (!link) {
    const value = `${label}: ${relation[field] ?? ''}`
    rowOutcomes.problems.push({ ...row, code: 'link_kept', column: '', value })
    return false
  }
  add(state, link)
  if (isOfLink(row, rowOutcomes)) rowOutcomes.set(row, 'changed', { kind: 'link', label, changed: [field] })
  else rowOutcomes.addChange(row, field)
  return true
}

const keyOfRelation = ({ type, from, to }: Relation) => linkKey(type, from.id, to.id)

function isRoleOf(relation: Relation, { ties }: KnownIndex): boolean {
  const tie = ties.get(keyOfRelation(relation))
  return Boolean(tie?.role && relation.role && fold(tie.role) === fold(relation.role))
}

function closesCycle(type: PlannedLinkType, { from, to, row }: Relation, { cycles, rowOutcomes }: State): boolean {
  if (cycles.take(type, from.id, to.id)) return false
  const label = labelOf(from, to)
  if (isOfLink(row, rowOutcomes)) rowOutcomes.set(row, 'refused', { kind: 'link', reason: 'circle', label })
  else rowOutcomes.problems.push({ ...row, code: 'not_found', column: '', value: `${label}: circle` })
  return true
}

function addLink(type: PlannedLinkType, relation: Relation, state: State): void {
  const { index, today, rowOutcomes } = state
  const { from, to, row, since, until } = relation
  const part = type === 'LEADS' ? index.ties.get(linkKey('TAKES_PART_IN', from.id, to.id)) : undefined
  const ends = part ? endedByLeading(relation, part, today) : null
  if (ends) rowOutcomes.problems.push({ ...row, code: 'ends_part', column: '', value: labelOf(from, to) })
  const role = relation.role?.slice(0, 300) || null
  const link = { type, from: from.id, to: to.id, role, since, until, row, ...(ends && { changes: [ends] }) }
  add(state, link)
  if (!isOfLink(row, rowOutcomes)) rowOutcomes.addChange(row, fieldOf(type, rowOutcomes.get(row)?.kind))
}

function add({ made, links }: State, link: PlannedLink): void {
  const key = linkKey(link.type, link.from, link.to)
  made.set(key, [...(made.get(key) ?? []), link])
  links.push(link)
}

const isOfLink = (row: RowRef, rowOutcomes: RowOutcomes) => rowOutcomes.get(row)?.kind === 'link'

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
