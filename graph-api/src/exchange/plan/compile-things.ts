import { fold } from '../words/fold.ts'
import { compareFields } from './compare-fields.ts'
import { type Entities, type Entity, markOf } from './entities.ts'
import { goingTogether } from './fields-that-go-together.ts'
import type { Decision, PlannedThing } from './model.ts'
import { holders, type Relation } from './relations-of-rows.ts'
import { changedResource } from './resolve-resources.ts'
import type { RowOutcomes } from './row-outcomes.ts'

interface Tools {
  readonly rowOutcomes: RowOutcomes
  readonly decisionFor: (entity: Entity) => Decision | undefined
}

/**
 * What is written of each thing, with what becomes of the row that tells of it.
 * @param joined what is joined to what: a thing that is only named is written where something needs it
 */
export function compileThings(
  entities: Entities,
  joined: readonly Pick<Relation, 'from' | 'to'>[],
  tools: Tools,
): PlannedThing[] {
  const tied = joined.flatMap(({ from, to }) => (from.refused || to.refused ? [] : [from, to]))
  const needed = new Set([...tied, ...holdersOf(entities)])
  const things: PlannedThing[] = []
  const latest = new Map<string, PlannedThing>()
  const firsts = firstOfEach(entities.all)
  for (const entity of entities.all) {
    if (entity.oneWith) {
      waitWith(entity, entity.oneWith, tools.rowOutcomes)
      continue
    }
    const holder = holders.get(entity)
    if (!entity.refused && holder?.refused?.reason === 'ended_here')
      entity.refused = { reason: 'ended_here', detail: holder.refused.detail ?? null }
    if (entity.refused) {
      if (!entity.mentioned)
        say(entity, tools.rowOutcomes, entity.refused.reason === 'ended_here' ? 'left_out' : 'refused', entity.refused)
      continue
    }
    if (holder?.waits || holder?.refused) entity.waits ??= 'waits'
    if (entity.waits) {
      const { asksAbout, waits, candidates } = entity
      // Of whom a row names it is asked by that name.
      const named = asksAbout && { kind: asksAbout.kind, label: asksAbout.name, detail: entity.name }
      if (!entity.mentioned) say(entity, tools.rowOutcomes, 'doubtful', { reason: waits, candidates, ...named })
      continue
    }
    if (entity.mentioned && !entity.known && !needed.has(entity) && !holder) {
      if (entity.kind !== 'gathering') continue
    }
    const resource = changedResource(entity)
    if (resource === 'kept') sayKept(entity, holder, tools.rowOutcomes)
    else if (resource) {
      things.push({ ...common(entity), action: 'change', ...resource })
      continue
    }
    const thing = entity.known
      ? changedThing(entity, firsts.get(entity.known.id), tools)
      : createdThing(entity, tools.rowOutcomes, holder)
    if (!thing) continue
    const whole = goingTogether(withListsOf(latest.get(thing.id), thing), entity, tools.rowOutcomes)
    latest.set(whole.id, whole)
    things.push(whole)
  }
  return things
}

/** The file and a person have both changed a need or an offer: the person's word stands, and the file's is named. */
function sayKept({ kind, name, from }: Entity, holder: Entity | undefined, { problems }: RowOutcomes): void {
  const target = kind === 'need' ? 'needs' : 'offers'
  const column = holder?.drafts.map(({ columns }) => columns.get(target)).find(Boolean) ?? ''
  problems.push({ ...from, code: 'kept_here', column, value: name.slice(0, 200) })
}

/** Who needs or offers what is written. */
function holdersOf({ all }: Entities): Entity[] {
  return all.flatMap((entity) => (entity.refused || entity.waits ? [] : (holders.get(entity) ?? [])))
}

function say(
  entity: Entity,
  rowOutcomes: RowOutcomes,
  outcome: Parameters<RowOutcomes['set']>[1],
  more: Parameters<RowOutcomes['set']>[2] = {},
): void {
  rowOutcomes.set(entity.from, outcome, {
    kind: entity.kind,
    label: entity.name,
    id: entity.known?.id ?? null,
    ...more,
  })
}

/** What another row tells of waits as long as that row does, and so does what refers to it. */
function waitWith(entity: Entity, first: Entity, rowOutcomes: RowOutcomes): void {
  if (!first.waits) return
  entity.waits = 'waits'
  say(entity, rowOutcomes, 'doubtful', { reason: 'waits', detail: first.name })
}

function createdThing(entity: Entity, rowOutcomes: RowOutcomes, holder: Entity | undefined): PlannedThing {
  if (!entity.mentioned)
    say(entity, rowOutcomes, 'new', entity.maybeSameAs ? { reason: 'possibly_same', detail: entity.maybeSameAs } : {})
  const held = holder ? { [holder.kind === 'person' ? 'personId' : 'organisationId']: holder.id } : {}
  return { ...common(entity), action: 'create', input: { ...entity.fields, ...held }, before: {} }
}

/** Of several rows that are one thing, the one that speaks for it: the one of its name, else the first. */
function firstOfEach(entities: readonly Entity[]): Map<string, Entity> {
  const firsts = new Map<string, Entity>()
  for (const entity of entities) {
    if (!entity.known || entity.mentioned) continue
    const before = firsts.get(entity.known.id)
    const isNamed = (one: Entity) => fold(one.name) === fold(one.known?.name ?? '')
    if (!before || (isNamed(entity) && !isNamed(before))) firsts.set(entity.known.id, entity)
  }
  return firsts
}

function changedThing(
  entity: Entity,
  first: Entity | undefined,
  { rowOutcomes, decisionFor }: Tools,
): PlannedThing | null {
  const { changes, before, differences } = compareFields(entity, decisionFor(entity), first)
  if (differences.length > 0) {
    entity.differences = differences
    say(entity, rowOutcomes, 'doubtful', { reason: 'changed_here', differences })
    return null
  }
  const changed = Object.keys(changes)
  if (!entity.mentioned) {
    if (changed.length > 0) say(entity, rowOutcomes, 'changed', { changed })
    else say(entity, rowOutcomes, 'same', { reason: 'unchanged' })
  }
  // What is only named brings nothing; what a row tells is remembered even where it changes nothing.
  if (entity.mentioned) return null
  const { contacts, known } = entity
  const areNew = contacts !== null && known?.marks[contacts.mark] !== contacts.ids
  const isRemembered = entity.keys.every((key) => known?.keys.includes(key)) && changed.length === 0 && !areNew
  return isRemembered && entity.keys.length > 0
    ? null
    : { ...common(entity, changes), action: 'change', input: changes, before }
}

/** Of several rows that are one thing, what a later one adds to a list joins what an earlier one added. */
function withListsOf(earlier: PlannedThing | undefined, thing: PlannedThing): PlannedThing {
  if (!earlier) return thing
  const lists = Object.entries(thing.input).flatMap(([field, value]) => {
    const before = earlier.input[field]
    return Array.isArray(value) && Array.isArray(before) ? [[field, [...new Set([...before, ...value])]] as const] : []
  })
  return { ...thing, input: { ...thing.input, ...Object.fromEntries(lists) } }
}

/** @param changes of what is there; what the file only assumed of it is not remembered as said */
function common(
  entity: Entity,
  changes: Readonly<Record<string, unknown>> = {},
): Omit<PlannedThing, 'action' | 'input' | 'before'> {
  const said = Object.entries(entity.fields).filter(
    ([field]) => !entity.known || !entity.assumed.has(field) || field in changes,
  )
  return {
    id: entity.id,
    kind: entity.kind,
    label: entity.name,
    marks: {
      ...Object.fromEntries(said.map(([field, value]) => [field, markOf(value)])),
      ...(entity.place && { placeId: markOf(entity.place.id) }),
      ...(entity.contacts && { [entity.contacts.mark]: entity.contacts.ids }),
    },
    keys: entity.keys,
    from: entity.from,
    mentioned: entity.mentioned,
    maybeSameAs: entity.maybeSameAs,
  }
}
