import { organisationNumberOf } from '../../organisations/organisation-number.ts'
import type { TableMapping } from '../mapping/model.ts'
import type { EntityKind, RowKind } from '../mapping/targets.ts'
import type { SourceFile, SourceTable } from '../read/source.ts'
import { namesNobody } from '../values/names-of-cell.ts'
import { pointsElsewhere, saysNothing } from '../values/says-nothing.ts'
import { coreName, fold, wordKey } from '../words/fold.ts'
import { assumedOf } from './assumed-fields.ts'
import { type Draft, firstOf, tableReader } from './draft.ts'
import { type Entities, type Entity, type MakeId, newEntity, scopedKey } from './entities.ts'
import { mergeFields } from './merge-fields.ts'
import { projectStartOf } from './project-months.ts'
import { fieldsOf, nameOf, problemReporter } from './read-fields.ts'
import type { RowOutcomes } from './row-outcomes.ts'
import { addDetail, addMore, goesOn, isDetail } from './rows-beneath.ts'

interface Tools {
  readonly entities: Entities
  readonly rowOutcomes: RowOutcomes
  readonly makeId: MakeId
  readonly today: string
}

export interface Collected {
  readonly links: Draft[]
}

/** Sorts each row of each table: into a thing, a link, or why it is neither. */
export function collectEntities(
  files: readonly SourceFile[],
  tables: readonly TableMapping[],
  tools: Tools,
): Collected {
  const { rowOutcomes } = tools
  const links: Draft[] = []
  const details: Draft[] = []
  for (const file of files) {
    const projectStart = projectStartOf(file)
    for (const table of file.tables) {
      const mapping = tables.find((one) => one.file === file.name && one.table === table.name)
      for (const unread of table.unread) {
        rowOutcomes.set({ file: file.name, table: table.name, row: unread.row }, 'refused', {
          reason: unread.code,
          detail: unread.sample,
        })
      }
      if (!mapping || mapping.rows === null) {
        for (const row of table.rows)
          rowOutcomes.set({ file: file.name, table: table.name, row: row.row }, 'left_out', {
            reason: 'table_left_out',
          })
        continue
      }
      let above: Entity | null = null
      for (const draft of draftsOf(table, mapping, { rowOutcomes, projectStart })) {
        if (draft.kind === 'link') links.push(draft)
        else if (isDetail(draft)) details.push(draft)
        else if (above && goesOn(draft, above)) addMore(draft, above, tools)
        else above = addThing(draft, tools)
      }
    }
  }
  for (const draft of details) addDetail(draft, tools)
  return { links }
}

function* draftsOf(
  table: SourceTable,
  mapping: TableMapping,
  { rowOutcomes, projectStart }: { rowOutcomes: RowOutcomes; projectStart: string | null },
): Generator<Draft> {
  const reader = tableReader(table, mapping, { problems: rowOutcomes.problems, projectStart })
  const kindWords = new Map(mapping.kindWords.map(({ word, becomes }) => [wordKey(word), becomes]))
  for (const row of table.rows) {
    const ref = { file: mapping.file, table: mapping.table, row: row.row }
    if (row.aside && mapping.leaveOutSums) {
      rowOutcomes.set(ref, 'left_out', {
        reason: row.aside,
        label: row.cells.flat().at(row.aside === 'section' ? -1 : 0) ?? '',
      })
      continue
    }
    let kind: RowKind | 'undecided' | null = mapping.rows === 'by_word' ? 'undecided' : mapping.rows
    if (mapping.rows === 'by_word') {
      const word = reader.kindWord(row)
      const becomes = kindWords.get(wordKey(word))
      kind = becomes === undefined ? 'undecided' : becomes
      if (kind === null) rowOutcomes.set(ref, 'left_out', { reason: 'word_left_out', detail: word })
      else if (kind === 'undecided') rowOutcomes.set(ref, 'refused', { reason: 'kind_undecided', detail: word })
    } else if (kind === 'undecided') rowOutcomes.set(ref, 'refused', { reason: 'kind_undecided' })
    if (kind === null || kind === 'undecided') continue
    yield reader.read(row, kind)
  }
}

/** @returns the thing that the row tells of; null where it is refused */
function addThing(draft: Draft, { entities, rowOutcomes, makeId, today }: Tools): Entity | null {
  const kind = draft.kind as EntityKind
  const complain = problemReporter(draft, rowOutcomes.problems)
  const isResource = kind === 'need' || kind === 'offer'
  const fields = fieldsOf(draft, complain, today)
  const name = isResource ? String(fields.text ?? '') : nameOf(draft)
  if (name === '' || !/[\p{L}\p{N}]/u.test(name)) {
    rowOutcomes.set(draft.ref, 'refused', { kind, reason: isResource ? 'no_text' : 'no_name' })
    return null
  }
  if ((kind === 'organisation' || kind === 'person') && namesNobody(name)) {
    rowOutcomes.set(draft.ref, 'refused', { kind, reason: 'no_name', label: name })
    return null
  }
  if (isResource && (saysNothing(name) || pointsElsewhere(name))) {
    const reason = pointsElsewhere(name) ? 'points_elsewhere' : 'no_text'
    rowOutcomes.set(draft.ref, 'refused', { kind, reason, label: name })
    return null
  }
  const key = firstOf(draft, 'key')
  const before = key === '' ? null : entities.withKey(kind, key)
  if (before && fold(before.name) !== fold(name)) {
    rowOutcomes.set(draft.ref, 'refused', {
      kind,
      reason: 'key_twice',
      detail: `${key} (${before.from.row})`,
      label: name,
    })
    return null
  }
  const again = before ?? sameNamed(draft, kind, name, entities)
  if (again) {
    mergeFields(again, fields, (field) => complain('several_values', 'name', `${name}: ${field}`))
    again.drafts.push(draft)
    if (key !== '') claimKey(again, draft, key, entities)
    rowOutcomes.set(draft.ref, 'same', { kind, reason: 'row_again', detail: String(again.from.row), label: name })
    return again
  }
  const id = makeId(kind, identityOf(draft, name))
  const assumed = assumedOf(draft, fields, today)
  const entity = newEntity({ kind, name, fields, assumed, from: draft.ref, id, draft })
  if (key !== '') entity.keys.push(scopedKey(draft, key))
  entities.add(entity)
  if (key !== '') entities.claim(entity, key)
  for (const other of [
    entity.fields.shortNames,
    fields.formerNames,
    fields.synonymsSv,
    fields.synonymsEn,
    fields.labelEn,
  ].flat()) {
    if (typeof other === 'string' && other !== name) entities.call(entity, other)
  }
  return entity
}

function claimKey(entity: ReturnType<typeof newEntity>, draft: Draft, key: string, entities: Entities): void {
  entity.keys.push(scopedKey(draft, key))
  entities.claim(entity, key)
}

/**
 * A row before this one that speaks of the same thing: of the same name, where the file gives no ids or the kind is one in
 * which a name is enough. Two organisations or initiatives with ids of their own are two.
 */
function sameNamed(draft: Draft, kind: EntityKind, name: string, entities: Entities) {
  if (kind === 'need' || kind === 'offer' || kind === 'gathering') return null
  const hasKey = firstOf(draft, 'key') !== ''
  const called = entities.named(kind, name)
  const named = called.filter((entity) => fold(entity.name) === fold(name))
  const [short] = called
  // What another table of the file gives as the short name of one is that one.
  if (
    kind === 'organisation' &&
    named.length === 0 &&
    called.length === 1 &&
    short &&
    isShortNameOf(short, name, draft)
  )
    return short
  if (kind === 'theme') return named[0] ?? null
  if (kind === 'place')
    return (
      named.find((entity) => entity.fields.country === (firstOf(draft, 'country') || draft.table.fixed.country)) ?? null
    )
  if (kind === 'person') {
    const at = firstOf(draft, 'organisation')
    const worksThere = (one: Draft) => at === '' || areOneOrganisation(at, firstOf(one, 'organisation'), entities)
    return named.find((entity) => entity.drafts.some(worksThere)) ?? null
  }
  const number = organisationNumberOf(firstOf(draft, 'organisationNumber'))
  const contradicts = ({ fields }: Entity) =>
    number !== null && typeof fields.organisationNumber === 'string' && fields.organisationNumber !== number
  return named.find((entity) => (!hasKey || entity.keys.length === 0) && !contradicts(entity)) ?? null
}

function isShortNameOf({ fields, from }: Entity, name: string, { ref }: Draft): boolean {
  const names = Array.isArray(fields.shortNames) ? fields.shortNames : []
  return from.file === ref.file && from.table !== ref.table && names.includes(name)
}

/** True for two spellings of one organisation: of a row of the files, else by what they are called without their legal form. */
function areOneOrganisation(one: string, other: string, entities: Entities): boolean {
  const [first, second] = [one, other].map((name) => entities.referred('organisation', name))
  return first && second ? first === second : coreName(one) === coreName(other)
}

/** What makes a row itself within an import, so that running again finds its thing again. */
function identityOf(draft: Draft, name: string): string {
  const key = firstOf(draft, 'key')
  const { file, table, row } = draft.ref
  return key === '' ? `${file}|${table}|${row}|${fold(name)}` : `${file}|${key}|${fold(name)}`
}
