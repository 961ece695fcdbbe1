import { fold } from '../words/fold.ts'
import { workplaces } from './contacts.ts'
import { aliasOf, type Entity } from './entities.ts'
import { type KnownIndex, type KnownNode, linkKey } from './known.ts'
import { candidateOf, candidatesFor } from './likeness.ts'
import type { Candidate, Decision } from './model.ts'
import { holders, type Relation } from './relations-of-rows.ts'
import { askAboutKeys, knownByKey } from './resolve-keys.ts'
import { resolveResources } from './resolve-resources.ts'

/** From this on a row is shown beside what it may be the same as; only the very name or number is taken without asking. */
const sureBecause = ['number', 'name']

/**
 * Finds for each thing of the files the one in the network that it is, by what the person decided, by the key of an earlier
 * import and its name, or by its name alone; where that is not sure it waits, with what it may be.
 */
export function resolveKnown(
  entities: readonly Entity[],
  index: KnownIndex,
  options: { relations: readonly Relation[]; decisionFor: (entity: Entity) => Decision | undefined },
): void {
  const around = neighboursOf(options.relations, entities)
  const inOrder = [...entities].sort((a, b) => order(a) - order(b))
  const open = inOrder.filter((entity) => {
    if (entity.known || entity.refused) return false
    const decision = options.decisionFor(entity)
    if (decision && decide(entity, decision, index)) return false
    entity.known = knownByKey(entity, index)
    return !entity.known
  })
  const taken = new Set(entities.flatMap(({ known, mentioned }) => (known && !mentioned ? [known.id] : [])))
  const undecided = new Set(open)
  const idsOf = (entity: Entity) => {
    if (entity.known) return [entity.known.id]
    // Of two that are both still to be found, what joins those of their names speaks for both.
    return undecided.has(entity) ? index.named(entity.kind, entity.name).map(({ id }) => id) : []
  }
  for (const entity of open) {
    if (entity.kind === 'organisation') resolveOrganisation(entity, index, taken)
    else resolveOther(entity, index, (around.get(entity) ?? []).map(idsOf))
  }
  askAboutKeys(open, entities, index)
  resolveResources(open, entities, index)
  for (const entity of entities) if (entity.known) entity.id = entity.known.id
}

/** Organisations first: people, initiatives, needs are told apart by them. */
function order(entity: Entity): number {
  return ['place', 'theme', 'organisation', 'person', 'initiative', 'gathering', 'need', 'offer'].indexOf(entity.kind)
}

function decide(entity: Entity, decision: Decision, index: KnownIndex): boolean {
  // Whose value stands is decided after which thing it is, and does not unsay that.
  if (decision.verdict === 'same' || decision.verdict === 'take' || decision.verdict === 'keep') {
    const thing = index.byId.get(decision.id ?? '')
    entity.known = thing?.kind === entity.kind ? thing : null
    // The next file that has this name means the same one.
    if (entity.known) entity.keys.push(aliasOf(entity))
    return entity.known !== null
  }
  if (decision.verdict === 'maybe') entity.maybeSameAs = decision.id ?? null
  return decision.verdict === 'different' || decision.verdict === 'maybe'
}

/** @param taken what rows of the files are by their keys, or as a person has decided */
function resolveOrganisation(entity: Entity, index: KnownIndex, taken: ReadonlySet<string>): void {
  const { website, organisationNumber } = entity.fields as { website?: string; organisationNumber?: string }
  const candidates = candidatesFor(
    { name: entity.name, website: website ?? null, organisationNumber: organisationNumber ?? null },
    index,
  )
  const [best, next] = candidates
  if (!best) return
  const isSure = best.because.some((reason) => sureBecause.includes(reason))
  const rivals = next?.because.some((reason) => sureBecause.includes(reason)) ?? false
  const known = index.byId.get(best.id)
  const ownNumber = known?.values.organisationNumber
  const contradicts = Boolean(ownNumber && organisationNumber && ownNumber !== organisationNumber)
  // Two rows of one file with keys of their own were asked about the first time, and still are.
  const isAnotherRow =
    !entity.mentioned && entity.keys.length > 0 && taken.has(best.id) && !best.because.includes('number')
  if (isSure && !rivals && !contradicts && !isAnotherRow && known) entity.known = known
  // Who is only named is new where nobody is called so, and asked about where several are.
  else if (!entity.mentioned || (isSure && rivals)) {
    entity.candidates = candidates
    entity.waits = rivals ? 'several_alike' : 'alike'
  }
}

/** @param around of each that the files join to it: what it may be */
function resolveOther(entity: Entity, index: KnownIndex, around: readonly (readonly string[])[]): void {
  const named = index.named(entity.kind, entity.name).filter((thing) => fits(entity, thing, index))
  if (named.length === 0) return
  if (
    entity.kind === 'place' ||
    entity.kind === 'theme' ||
    entity.kind === 'gathering' ||
    entity.kind === 'need' ||
    entity.kind === 'offer'
  ) {
    entity.known = named[0] ?? null
    return
  }
  const close = named.filter((thing) => around.some((ids) => ids.some((id) => sharesLink(thing, id, index))))
  const known = close.length === 1 ? close[0] : around.length === 0 && named.length === 1 ? named[0] : null
  if (known) entity.known = known
  else if (close.length === 0 && named.every((thing) => standsAlone(thing, index)) && named.length === 1)
    entity.known = named[0] ?? null
  else {
    entity.waits = named.length > 1 ? 'several_alike' : 'alike'
    entity.candidates = named.slice(0, 5).map((thing): Candidate => candidateOf(thing, ['name'], 0.9))
  }
}

function fits(entity: Entity, thing: KnownNode, index: KnownIndex): boolean {
  if (entity.kind === 'place') return thing.values.country === entity.fields.country
  if (entity.kind === 'gathering') return (thing.values.startsOn ?? null) === (entity.fields.startsOn ?? null)
  if (entity.kind === 'need' || entity.kind === 'offer') {
    const holder = holders.get(entity)
    const type = entity.kind === 'need' ? 'SEEKS' : 'MAKES_OFFER'
    return holder?.known ? index.links.has(linkKey(type, holder.known.id, thing.id)) : holder === undefined
  }
  return fold(thing.name) === fold(entity.name) || thing.otherNames.some((name) => fold(name) === fold(entity.name))
}

function sharesLink(thing: KnownNode, id: string, index: KnownIndex): boolean {
  return ['WORKS_AT', 'LEADS', 'TAKES_PART_IN', 'CONTACT_FOR'].some(
    (type) => index.links.has(linkKey(type, thing.id, id)) || index.links.has(linkKey(type, id, thing.id)),
  )
}

const joining = ['WORKS_AT', 'LEADS', 'TAKES_PART_IN', 'CONTACT_FOR'] as const

/** True for a thing that no organisation holds yet, so that nothing speaks against it. */
function standsAlone(thing: KnownNode, index: KnownIndex): boolean {
  return !index.joined.has(thing.id)
}

function neighboursOf(relations: readonly Relation[], entities: readonly Entity[]): Map<Entity, Entity[]> {
  const around = new Map<Entity, Entity[]>()
  const add = (one: Entity, other: Entity) => {
    const others = around.get(one)
    if (others) others.push(other)
    else around.set(one, [other])
  }
  for (const { type, from, to } of relations) {
    if (!(joining as readonly string[]).includes(type)) continue
    add(from, to)
    add(to, from)
  }
  for (const entity of entities) {
    const workplace = workplaces.get(entity)
    if (workplace) add(entity, workplace)
  }
  return around
}
