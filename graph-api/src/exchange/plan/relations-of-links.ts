import type { EntityKind } from '../mapping/targets.ts'
import { fold } from '../words/fold.ts'
import type { RelationMeaning } from '../words/other-words.ts'
import { type Draft, firstOf } from './draft.ts'
import { mentionedEnds } from './ends-of-links.ts'
import type { Entities, Entity } from './entities.ts'
import type { KnownIndex } from './known.ts'
import { wayOf } from './link-ways.ts'
import { problemReporter } from './read-fields.ts'
import { dayFrom } from './read-periods.ts'
import type { References } from './references.ts'
import { holders, type Relation } from './relations-of-rows.ts'
import type { RowOutcomes } from './row-outcomes.ts'

/** Two organisations that a row says collaborate. */
export interface Pair {
  readonly a: Entity
  readonly b: Entity
  readonly word: string
  readonly since: string | null
  readonly until: string | null
  readonly draft: Draft
}

const kinds: readonly EntityKind[] = [
  'organisation',
  'initiative',
  'person',
  'theme',
  'place',
  'gathering',
  'need',
  'offer',
]

interface Tools {
  readonly entities: Entities
  readonly references: References
  readonly index: KnownIndex
  /** What somebody has ended here. */
  readonly ended: KnownIndex
  readonly rowOutcomes: RowOutcomes
}

/** What rows of connections join, each once; loops and ends that are not there are named. */
export function relationsOfLinks(drafts: readonly Draft[], tools: Tools): { relations: Relation[]; pairs: Pair[] } {
  const relations: Relation[] = []
  const pairs: Pair[] = []
  const seen = new Map<string, number>()
  for (const draft of drafts) {
    const { rowOutcomes } = tools
    const label = `${firstOf(draft, 'from')} – ${firstOf(draft, 'to')}`
    const found = endsOf(draft, tools)
    const isOver = [found.from ? '' : firstOf(draft, 'from'), found.to ? '' : firstOf(draft, 'to')]
      .filter(Boolean)
      .some((text) => isEndedHere(text, tools))
    const complain = problemReporter(draft, rowOutcomes.problems)
    const isWhole = (found.from && found.to) || isOver
    const ends = isWhole ? found : mentionedEnds(draft, found, { references: tools.references, complain })
    if (!ends.from || !ends.to) {
      const missing = [ends.from ? '' : firstOf(draft, 'from') || '–', ends.to ? '' : firstOf(draft, 'to') || '–']
      const areOver = missing.filter(Boolean).every((text) => isEndedHere(text, tools))
      rowOutcomes.set(draft.ref, areOver ? 'left_out' : 'refused', {
        kind: 'link',
        reason: areOver ? 'end_ended' : 'dangling',
        detail: missing.filter(Boolean).join(', '),
        label,
      })
      continue
    }
    const { from, to } = ends as { from: Entity; to: Entity }
    const named = `${from.name} – ${to.name}`
    if (from === to) {
      rowOutcomes.set(draft.ref, 'refused', { kind: 'link', reason: 'loop', detail: from.name, label: named })
      continue
    }
    const relation = makeRelation(draft, from, to, rowOutcomes)
    if (relation === 'holder') {
      const [held, holder] = from.kind === 'need' || from.kind === 'offer' ? [from, to] : [to, from]
      if (!holders.has(held)) holders.set(held, holder)
      rowOutcomes.set(draft.ref, 'same', { kind: 'link', reason: 'details', detail: held.name, label: named })
      continue
    }
    if (!relation) {
      rowOutcomes.set(draft.ref, 'refused', {
        kind: 'link',
        reason: 'no_way',
        detail: `${from.kind}, ${to.kind}`,
        label: named,
      })
      continue
    }
    const key =
      'type' in relation
        ? [relation.type, relation.from.id, relation.to.id, relation.since, relation.until, relation.role].join('|')
        : [relation.a.id, relation.b.id].sort().join('|')
    const before = seen.get(key)
    if (before !== undefined) {
      rowOutcomes.set(draft.ref, 'same', { kind: 'link', reason: 'row_again', detail: String(before), label: named })
      continue
    }
    seen.set(key, draft.ref.row)
    rowOutcomes.set(draft.ref, 'new', { kind: 'link', label: named })
    if ('type' in relation) relations.push(relation)
    else pairs.push(relation)
  }
  return { relations, pairs }
}

const isEndedHere = (text: string, { ended }: Tools) =>
  kinds.some((kind) => ended.withKey(kind, text) !== null || ended.named(kind, text).length > 0)

function endsOf(draft: Draft, { entities, references, index }: Tools): { from: Entity | null; to: Entity | null } {
  const isTurned = firstOf(draft, 'direction') === 'reversed'
  const find = (text: string, preferred: readonly EntityKind[]): Entity | null => {
    if (text === '') return null
    for (const kind of preferred) {
      const keyed = entities.withKey(kind, text)
      if (keyed) return keyed
    }
    for (const kind of preferred) {
      const named = entities.referred(kind, text)
      if (named) return named
    }
    for (const kind of preferred) {
      if (index.withKey(kind, text) || index.byId.get(text)?.kind === kind || index.named(kind, text).length > 0) {
        return references.existing(kind, text, draft)
      }
    }
    return null
  }
  const hint = (target: 'from' | 'to') => {
    const column = draft.columns.get(target) ?? ''
    if (/initiativ|proje[ck]t/i.test(column)) return ['initiative' as const, ...kinds]
    if (/person/i.test(column)) return ['person' as const, ...kinds]
    return kinds
  }
  const [a, b] = [find(firstOf(draft, 'from'), hint('from')), find(firstOf(draft, 'to'), hint('to'))]
  return isTurned ? { from: b, to: a } : { from: a, to: b }
}

function makeRelation(
  draft: Draft,
  from: Entity,
  to: Entity,
  rowOutcomes: RowOutcomes,
): Relation | Pair | 'holder' | null {
  const complain = problemReporter(draft, rowOutcomes.problems)
  const said = (firstOf(draft, 'relation') || null) as RelationMeaning | null
  const part = firstOf(draft, 'role') || draft.table.fixed.role
  const isPart = [from.kind, to.kind].sort().join() === 'initiative,organisation'
  const role = firstOf(draft, 'role')
  const isWorking = [from.kind, to.kind].sort().join() === 'organisation,person'
  if (role !== '' && !isWorking && !partRoles.includes(role)) complain('unknown_word', 'role', role)
  const means =
    said ??
    (isPart ? (part === 'LEADS' ? 'leads' : 'takes_part') : (draft.table.fixed.relation as RelationMeaning | null))
  const way = wayOf(from.kind, to.kind, isPart && firstOf(draft, 'role') === 'LEADS' ? 'leads' : means)
  if (way === null || way === 'holder') return way
  const [since, until] = [dayFrom(draft, 'since', complain) ?? null, dayFrom(draft, 'until', complain) ?? null]
  const isOrdered = since === null || until === null || since <= until
  if (!isOrdered) complain('end_before_start', 'until', `${since} – ${until}`)
  const days = { since, until: isOrdered ? until : null }
  if (way === 'collaboration') return { a: from, b: to, word: draft.relationWord, ...days, draft }
  const [start, end] = way.turned ? [to, from] : [from, to]
  return {
    type: way.type,
    from: start,
    to: end,
    role: way.type === 'WORKS_AT' ? roleOf(draft) : null,
    ...days,
    row: draft.ref,
  }
}

const partRoles: readonly string[] = ['LEADS', 'TAKES_PART_IN']

/** What somebody is at an organisation: the role that the row has, or the word for the connection where it says more than that. */
function roleOf(draft: Draft): string | null {
  const role = firstOf(draft, 'role')
  if (role !== '' && !partRoles.includes(role)) return role
  const word = draft.relationWord
  return saysNoRole.test(fold(word)) ? null : word || null
}

/** Words that say that somebody works somewhere, and not as what. */
const saysNoRole =
  /^(works (at|for|with org)|employed by|arbetar (pa|hos|at)|jobbar (pa|hos|at)|anstalld (pa|hos|av|i))$/
