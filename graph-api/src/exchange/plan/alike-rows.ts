import { hostOf } from '../values/read-address.ts'
import { fold } from '../words/fold.ts'
import { firstOf } from './draft.ts'
import { aliasOf, type Entity } from './entities.ts'
import { KnownIndex, type KnownNode } from './known.ts'
import { alikeInOneFile, candidatesFor, type SoughtThing } from './likeness.ts'
import { mergeFields } from './merge-fields.ts'
import type { Candidate, Decision } from './model.ts'
import { problemReporter } from './read-fields.ts'
import type { RowOutcomes } from './row-outcomes.ts'

interface Tools {
  readonly decisionFor: (entity: Entity) => Decision | undefined
  readonly rowOutcomes: RowOutcomes
}

/**
 * Holds the organisations of the files that are new against each other, by the rule by which they are held against the network: of
 * one organisation number they are one, and what is alike waits until a person has decided. The row that comes first stands.
 */
export function resolveAlikeRows(entities: readonly Entity[], tools: Tools): void {
  const before = new KnownIndex({ things: [], links: new Set() })
  const byId = new Map<string, Entity>()
  for (const entity of entities) {
    if (entity.kind !== 'organisation' || entity.mentioned || entity.known || entity.refused) continue
    const decision = tools.decisionFor(entity)
    const chosen = decision?.verdict === 'same' ? byId.get(decision.id ?? '') : undefined
    if (chosen) join(entity, chosen, 'row_again', tools)
    else if (!decision || decision.verdict === 'same') compare(entity, before, byId, tools)
    if (entity.oneWith) continue
    byId.set(entity.id, entity)
    before.add(nodeOf(entity))
  }
}

function compare(entity: Entity, before: KnownIndex, byId: ReadonlyMap<string, Entity>, tools: Tools): void {
  const { website, organisationNumber } = entity.fields as { website?: string; organisationNumber?: string }
  const sought = { name: entity.name, website: website ?? null, organisationNumber: organisationNumber ?? null }
  const candidates = candidatesFor(sought, before, alikeInOneFile).filter(
    (candidate) => !isKnownDifferent(sought, candidate, byId.get(candidate.id)),
  )
  const [best] = candidates
  if (!best) return
  const first = byId.get(best.id)
  if (first && best.because.includes('number')) {
    join(entity, first, 'number_again', tools)
    return
  }
  entity.waits ??= candidates.length > 1 ? 'several_alike' : 'alike'
  const rows = candidates.map((candidate) => ({ ...candidate, told: byId.get(candidate.id)?.from ?? null }))
  entity.candidates = [...entity.candidates, ...rows]
}

/** Whether the list itself tells two rows apart, so that nobody need be asked about them. */
function isKnownDifferent(sought: SoughtThing, { because, website }: Candidate, other: Entity | undefined): boolean {
  // Departments share the pages of their house: within one file that alone says nothing.
  if (because.every((one) => one === 'website')) return true
  const isSpelling = because.every((one) => one === 'spelling')
  const number = (other?.fields as { organisationNumber?: string } | undefined)?.organisationNumber
  if (because.every((one) => one === 'spelling' || one === 'legal_form') && differ(sought.organisationNumber, number)) {
    return true
  }
  // A slip in a name comes with the same pages; two names a letter apart with pages of their own are two.
  return isSpelling && differ(hostOf(sought.website), hostOf(website))
}

/** Whether both say something, and not the same. */
const differ = (one: string | null | undefined, other: string | null | undefined): boolean =>
  Boolean(one && other && one !== other)

/** Lets a row tell more of what another one is: its thing gets what it lacks, and answers to the name and keys of both. */
function join(entity: Entity, first: Entity, reason: 'row_again' | 'number_again', { rowOutcomes }: Tools): void {
  entity.oneWith = first
  entity.id = first.id
  entity.waits = null
  const [draft] = entity.drafts
  const complain = draft && problemReporter(draft, rowOutcomes.problems)
  const said = Object.fromEntries(Object.entries(entity.fields).filter(([field]) => !entity.assumed.has(field)))
  mergeFields(first, said, (field) => complain?.('several_values', 'name', `${entity.name}: ${field}`))
  const keys = fold(entity.name) === fold(first.name) ? entity.keys : [...entity.keys, aliasOf(entity)]
  first.keys.push(...keys.filter((key) => !first.keys.includes(key)))
  const detail = String(first.from.row)
  rowOutcomes.set(entity.from, 'same', { kind: entity.kind, reason, detail, label: entity.name })
}

function nodeOf({ id, kind, name, fields, drafts, keys }: Entity): KnownNode {
  const others = [fields.shortNames, fields.formerNames].flat()
  const [draft] = drafts
  return {
    id,
    kind,
    name,
    otherNames: others.flatMap((other) => (typeof other === 'string' ? [other] : [])),
    values: fields,
    placeIds: [],
    placeName: (draft && firstOf(draft, 'place')) || null,
    keys,
    marks: {},
  }
}
