import { relationOf } from '../../shared/relations.ts'
import { CycleDetector } from '../plan/cycle-detector.ts'
import type { Decision, Difference, RowRef } from '../plan/model.ts'
import { keyOf, type RowOutcomes } from '../plan/row-outcomes.ts'
import type { SourceFile } from '../read/source.ts'
import type { ExportNetwork } from '../read-network.ts'
import { checkLink, ownLinkKey } from './own-links.ts'
import { checkThing, type OwnThing } from './own-things.ts'
import type { Restored, RestoredLink, RestoredThing } from './restored.ts'

/** All that is there. */
export type OwnKnown = Pick<ExportNetwork, 'things' | 'links'>

interface Options {
  readonly files: readonly SourceFile[]
  readonly known: OwnKnown
  readonly decisions: ReadonlyMap<string, Decision>
  readonly rowOutcomes: RowOutcomes
}

/** When it was changed says nothing of what it is. */
const quiet = ['updatedAt', 'createdAt']

/**
 * Works out what our own exports would bring back: each line a thing or a link, by its id, with all of its properties. What is
 * there and stands otherwise is asked about.
 */
export function planOwn({ files, known, decisions, rowOutcomes }: Options): Restored {
  const labels = new Map(known.things.map(({ id, label }) => [id, label]))
  const there = new Map(known.things.map((thing) => [thing.id, thing]))
  const seen = new Map<string, RowRef>()
  const things: RestoredThing[] = []
  const linkLines: { ref: RowRef; value: Record<string, unknown> }[] = []
  for (const { name: file, tables, own = [] } of files) {
    const table = tables[0]?.name ?? file
    for (const { row, code, sample } of tables[0]?.unread ?? []) {
      rowOutcomes.set({ file, table, row }, 'refused', {
        reason: code === 'not_json' ? 'not_json' : 'not_an_object',
        detail: sample,
      })
    }
    for (const { row, value } of own) {
      const ref = { file, table, row }
      if ('type' in value) {
        linkLines.push({ ref, value })
        continue
      }
      const properties = (typeof value.properties === 'object' ? value.properties : null) ?? {}
      const checked = checkThing(value.label, properties as Record<string, unknown>)
      if ('wrong' in checked) {
        rowOutcomes.set(ref, 'refused', { reason: 'not_ours', detail: checked.wrong, label: String(value.label ?? '') })
        continue
      }
      const thing = checked.value
      const before = seen.get(thing.id)
      if (before) {
        rowOutcomes.set(ref, 'refused', {
          reason: 'key_twice',
          detail: `${thing.id} (${before.row})`,
          label: nameOf(thing),
        })
        continue
      }
      seen.set(thing.id, ref)
      labels.set(thing.id, thing.label)
      name(ref, checked.unknown)
      const restored = compare(thing, there.get(thing.id)?.properties, ref)
      if (restored) things.push(restored)
    }
  }
  return { things, links: planLinks() }

  function name(ref: RowRef, unknown: readonly string[]): void {
    for (const column of unknown) rowOutcomes.problems.push({ ...ref, code: 'no_place_for', column, value: column })
  }

  function compare(
    thing: OwnThing,
    ours: Readonly<Record<string, unknown>> | undefined,
    from: RowRef,
  ): RestoredThing | null {
    const label = nameOf(thing)
    if (!ours) {
      rowOutcomes.set(from, 'new', { label, id: thing.id })
      return { ...thing, action: 'create', name: label, before: {}, from }
    }
    const fields = [...new Set([...Object.keys(ours), ...Object.keys(thing.properties)])].filter(
      (field) => !quiet.includes(field) && shown(ours[field]) !== shown(thing.properties[field]),
    )
    const verdict = decisions.get(keyOf(from))?.verdict
    if (fields.length === 0 || verdict === 'keep') {
      rowOutcomes.set(from, 'same', { reason: 'unchanged', label, id: thing.id })
      return null
    }
    if (verdict !== 'take') {
      const differences = fields.map((field): Difference => {
        return {
          field,
          ours: shown(ours[field]).slice(0, 2_000),
          theirs: shown(thing.properties[field]).slice(0, 2_000),
        }
      })
      rowOutcomes.set(from, 'doubtful', { reason: 'changed_here', label, id: thing.id, differences })
      return null
    }
    rowOutcomes.set(from, 'changed', { label, id: thing.id, changed: fields })
    const only = (of: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(fields.map((field) => [field, of[field] ?? null]))
    return { ...thing, properties: only(thing.properties), before: only(ours), action: 'change', name: label, from }
  }

  function planLinks(): RestoredLink[] {
    const links: RestoredLink[] = []
    const made = new Set(known.links.map((link) => ownLinkKey(link)))
    const single = new Set(known.links.map(({ type, from }) => `${type}|${from}`))
    const cycles = new CycleDetector(new Set(known.links.map(({ type, from, to }) => `${type}|${from}|${to}`)))
    for (const { ref, value } of linkLines) {
      const checked = checkLink(value)
      const refuse = (reason: 'not_ours' | 'dangling' | 'no_way' | 'circle', detail: string) =>
        rowOutcomes.set(ref, 'refused', { kind: 'link', reason, detail, label: String(value.type) })
      if ('wrong' in checked) {
        refuse('not_ours', checked.wrong)
        continue
      }
      const link = checked.value
      const { type, from, to } = link
      const [fromLabel, toLabel] = [labels.get(from), labels.get(to)]
      const relation = relationOf(type)
      const isKnown = made.has(ownLinkKey(link))
      if (isKnown) rowOutcomes.set(ref, 'same', { kind: 'link', reason: 'link_again', label: type })
      else if (!fromLabel || !toLabel) refuse('dangling', fromLabel ? to : from)
      else if (!joins(relation.from, fromLabel) || !joins(relation.to, toLabel))
        refuse('no_way', `${fromLabel} – ${toLabel}`)
      else if (relation.single && single.has(`${type}|${from}`)) refuse('no_way', `${type} ${from}`)
      else if (!cycles.take(type, from, to)) refuse('circle', type)
      else {
        made.add(ownLinkKey(link))
        if (relation.single) single.add(`${type}|${from}`)
        name(ref, checked.unknown)
        rowOutcomes.set(ref, 'new', { kind: 'link', label: type })
        links.push({ ...link, joinsKnown: there.has(from) || there.has(to), row: ref })
      }
    }
    return links
  }
}

const joins = (labels: readonly string[], label: string) => labels.includes(label)

const nameOf = ({ properties: { name, title, labelSv, text, question, prompt }, id }: OwnThing): string =>
  String(name ?? title ?? labelSv ?? text ?? question ?? prompt ?? id)

/** A value as it can be compared and shown; an empty list says as much as none. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.map(String).join(', ') : String(value)
}
