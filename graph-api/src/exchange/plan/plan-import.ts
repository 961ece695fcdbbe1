import type { Mapping } from '../mapping/model.ts'
import { type OwnKnown, planOwn } from '../own/plan-own.ts'
import type { SourceFile } from '../read/source.ts'
import { resolveAlikeRows } from './alike-rows.ts'
import { askAboutNamed, decidedByRow, decisionOf } from './ask-about-named.ts'
import { reportKindsFromNames } from './assumed-fields.ts'
import { collectEntities } from './collect-entities.ts'
import { compileLinks } from './compile-links.ts'
import { compileThings } from './compile-things.ts'
import { keepOwnAddresses } from './contacts.ts'
import { keepContactsForPartners } from './contacts-for-partners.ts'
import { Entities, type Entity, type MakeId } from './entities.ts'
import { KnownIndex, type KnownNetwork } from './known.ts'
import { leftOutColumns } from './left-out.ts'
import type { Decision, Plan, PlannedLink, PlannedThing } from './model.ts'
import { movePlaces } from './move-places.ts'
import { addRecurring } from './recurring.ts'
import { References } from './references.ts'
import { relationsOfLinks } from './relations-of-links.ts'
import { relationsOfRows } from './relations-of-rows.ts'
import { endReplacedContacts, rememberContacts } from './replaced-contacts.ts'
import { isEnded, leaveOutEnded } from './resolve-ended.ts'
import { resolveHolders } from './resolve-holders.ts'
import { resolveKnown } from './resolve-known.ts'
import { keyOf, RowOutcomes } from './row-outcomes.ts'

export interface PlanOptions {
  readonly files: readonly SourceFile[]
  readonly mapping: Mapping
  readonly known: KnownNetwork
  /** All that is there, where a file is our own export. */
  readonly ownKnown?: OwnKnown | null
  readonly decisions: readonly Decision[]
  readonly makeId: MakeId
  /** The day it is where the partnership lives: an initiative that ended before it is completed. */
  readonly today: string
}

/**
 * Works out what an import would do before anything is written: what becomes of each row of each file, which things are new
 * and which change, what is joined, and what is asked. Pure: the same files, mapping, network and decisions give the same plan.
 */
export function planImport(options: PlanOptions): Plan {
  const { mapping, known, decisions, makeId, today } = options
  const files = options.files.filter(({ own }) => own === undefined)
  const rowOutcomes = new RowOutcomes()
  const entities = new Entities()
  const index = new KnownIndex({ ...known, things: known.things.filter((thing) => !isEnded(thing, today)) })
  const ended = new KnownIndex({ things: known.things.filter((thing) => isEnded(thing, today)), links: new Set() })
  const decided = decidedByRow(decisions)
  const decisionFor = (entity: Entity) => decisionOf(entity, { index, decided })
  const { links: linkRows } = collectEntities(files, mapping.tables, { entities, rowOutcomes, makeId, today })
  addRecurring(entities, makeId)
  const references = new References(entities, index, makeId)
  const tools = { entities, references, index, ended, rowOutcomes, makeId }
  const relations = relationsOfRows(tools)
  const joined = relationsOfLinks(linkRows, tools)
  const all = [...relations, ...joined.relations, ...resolveHolders(tools)]
  resolveKnown(entities.all, index, { relations: all, decisionFor })
  leaveOutEnded(entities.all, ended, { relations: all, links: known.links, decisionFor })
  resolveAlikeRows(entities.all, { decisionFor, rowOutcomes })
  askAboutNamed(entities.all, { index, decided })
  keepOwnAddresses(entities.all)
  keepContactsForPartners(entities.all)
  reportKindsFromNames(entities.all, rowOutcomes)
  const left = movePlaces(all)
  rememberContacts(all)
  const pairs = joined.pairs.map(({ a, b }) => ({ from: a, to: b }))
  const things = compileThings(entities, [...all, ...pairs], { rowOutcomes, decisionFor })
  sayAdded(things, rowOutcomes)
  const linked = compileLinks({ today, relations: left, pairs: joined.pairs, index, rowOutcomes, makeId })
  const replaced = endReplacedContacts(all, { index, rowOutcomes, today })
  const restored = planOwn({
    files: options.files.filter(({ own }) => own !== undefined),
    known: options.ownKnown ?? { things: [], links: [] },
    decisions: new Map(decisions.map((decision) => [keyOf(decision), decision])),
    rowOutcomes,
  })
  return {
    rows: rowOutcomes.all(),
    problems: rowOutcomes.problems,
    things: [...withoutLonePlaces(things, linked.links), ...linked.collaborations],
    links: [...linked.links, ...replaced],
    leftOut: leftOutColumns(files, mapping),
    restored,
  }
}

/** A row of an organisation that is there may bring needs and offers that are new or have another text. */
function sayAdded(things: readonly PlannedThing[], rowOutcomes: RowOutcomes): void {
  for (const { kind, mentioned, from } of things) {
    if (!mentioned || (kind !== 'need' && kind !== 'offer')) continue
    rowOutcomes.addChange(from, kind === 'need' ? 'needs' : 'offers')
  }
}

/** Leaves out new places that were named only as another place of something that stays where it is. */
function withoutLonePlaces(things: readonly PlannedThing[], links: readonly PlannedLink[]): PlannedThing[] {
  const used = new Set([...links.map(({ to }) => to), ...things.map(({ input }) => input.placeId)])
  return things.filter(
    ({ id, kind, action, mentioned }) => kind !== 'place' || action !== 'create' || !mentioned || used.has(id),
  )
}
