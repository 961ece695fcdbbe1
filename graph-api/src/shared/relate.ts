import { z } from 'zod'
import type { GraphTransaction } from '../database/graph.ts'
import { bindStatement } from '../database/statement.ts'
import { InputError } from './errors.ts'
import type { Source } from './fields.ts'
import { type RelationType, relationOf } from './relations.ts'

/** One relationship to make. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly type: RelationType
  /** The input field that named what it leads to, for the answer where it cannot be made; `to` where left out. */
  readonly field?: string
  /** The same for what it comes from, where the input is about what it leads to. */
  readonly fromField?: string
  readonly properties?: Readonly<Record<string, unknown>>
}

const relateNodes = bindStatement({
  file: 'relations/relate-things',
  access: 'write',
  parameters: z.object({
    links: z.array(
      z.object({
        position: z.number(),
        from: z.string(),
        to: z.string(),
        type: z.string(),
        fromLabels: z.array(z.string()),
        toLabels: z.array(z.string()),
        fromIsNew: z.boolean(),
        toIsNew: z.boolean(),
        properties: z.record(z.string(), z.unknown()),
        renewed: z.record(z.string(), z.unknown()),
      }),
    ),
  }),
  row: z.object({ position: z.number(), fromMissing: z.boolean(), toMissing: z.boolean() }),
})

const keepRelations = bindStatement({
  file: 'relations/keep-relations',
  access: 'write',
  parameters: z.object({
    kept: z.array(z.object({ from: z.string(), type: z.string(), to: z.array(z.string()), single: z.boolean() })),
  }),
  row: z.object({ cut: z.number() }),
})

const takeCircleGuards = bindStatement({
  file: 'relations/take-circle-guards',
  access: 'write',
  parameters: z.object({ types: z.array(z.string()) }),
  row: z.object({ taken: z.number() }),
})

const countCycles = bindStatement({
  file: 'relations/count-cycles',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ cycles: z.number() }),
})

/** What an input lists under one field, as relationships from the thing that is made. */
export function linksFrom(
  from: string,
  type: RelationType,
  field: string,
  listed: readonly { id: string; role?: string | null; since?: string | null; until?: string | null }[],
): Link[] {
  return listed.map(({ id, ...properties }) => ({ from, to: id, type, field, properties }))
}

/** The same for relationships that lead to the thing that is made. */
export function linksTo(
  to: string,
  type: RelationType,
  field: string,
  listed: Parameters<typeof linksFrom>[3],
): Link[] {
  return listed.map(({ id, ...properties }) => ({ from: id, to, type, fromField: field, properties }))
}

/** The same for a field that holds one id or none. */
export function linkFrom(from: string, type: RelationType, field: string, id: string | null): Link[] {
  return id === null ? [] : [{ from, to: id, type, field }]
}

export interface RelateOptions {
  readonly links: readonly Link[]
  readonly source: Source
  /**
   * True where the thing whose input lists the links was created by this transaction: whoever makes it may link it, even
   * if not let to see it later.
   */
  readonly fromIsNew?: boolean
  /** True: one that was ended lasts again, with what is given now. Left out: one that is there stays as it is. */
  readonly renew?: boolean
  /** The input fields of the two sides, where a link does not bring its own. */
  readonly fields?: { readonly from: string; readonly to: string }
}

/**
 * Makes relationships inside a transaction, each pair once per type.
 * @throws InputError that names the field whose id is not there, is of another kind, or would lead round in a circle
 */
export async function relate(transaction: GraphTransaction, options: RelateOptions): Promise<void> {
  if (options.links.length === 0) return
  // What was just made has nothing below it yet that another transaction could know of.
  if (!options.fromIsNew) await guardCircles(transaction, options.links)
  // Every writer locks in the same order, or two of them wait for each other.
  const links = [...options.links].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to))
  const rows = links.map((link, position) => ({ position, ...rowOf(link, options) }))
  const made = await transaction.run(relateNodes, { links: rows })
  const sides = options.fields ?? { from: 'from', to: 'to' }
  const missing = made.flatMap((row) => [
    ...(row.fromMissing ? [links[row.position]?.fromField ?? sides.from] : []),
    ...(row.toMissing ? [links[row.position]?.field ?? sides.to] : []),
  ])
  if (missing.length > 0) {
    throw new InputError(
      [...new Set(missing)].map((path) => ({ path, code: 'not_found', message: 'Choose something that exists.' })),
    )
  }
  await refuseCycles(transaction, links)
}

function rowOf(link: Link, { source, fromIsNew = false, renew = false }: RelateOptions) {
  const { from, to, lasting } = relationOf(link.type)
  const given = Object.fromEntries(Object.entries(link.properties ?? {}).filter(([, value]) => value !== null))
  // What is made current again keeps its id.
  const { id: _id, ...renewed } = given
  return {
    from: link.from,
    to: link.to,
    type: link.type,
    fromLabels: [...from],
    toLabels: [...to],
    fromIsNew: fromIsNew && link.fromField === undefined,
    toIsNew: fromIsNew && link.fromField !== undefined,
    properties: lasting ? { ...given, source } : {},
    renewed: lasting && renew ? { until: null, ...renewed, source } : {},
  }
}

/** Waits until no other transaction changes what is above what, where these relationships do. */
async function guardCircles(transaction: GraphTransaction, links: readonly { type: RelationType }[]): Promise<void> {
  const types = [...new Set(links.map((link) => link.type))].filter((type) => relationOf(type).upwards).sort()
  if (types.length > 0) await transaction.run(takeCircleGuards, { types })
}

async function refuseCycles(transaction: GraphTransaction, links: readonly Link[]): Promise<void> {
  const upwards = links.filter((link) => relationOf(link.type).upwards)
  if (upwards.length === 0) return
  const [row] = await transaction.run(countCycles, { ids: [...new Set(upwards.map((link) => link.from))] })
  if (!row || row.cycles === 0) return
  throw new InputError([
    { path: upwards[0]?.field ?? 'to', code: 'cycle', message: 'This would make it a part of itself.' },
  ])
}

/** What a thing is to be related to by one type, and nothing else by that type. */
export interface Replaced {
  readonly from: string
  readonly type: RelationType
  readonly to: readonly string[]
  readonly field: string
}

/**
 * Makes the relationships of one type that a thing has just those to `to`; for types without a time. Those to things that
 * the viewer may not see stay, unless there can be only one.
 * @throws InputError as `relate` does
 */
export async function replaceRelations(transaction: GraphTransaction, replaced: readonly Replaced[]): Promise<void> {
  if (replaced.length === 0) return
  const kept = replaced.map(({ from, type, to }) => {
    return { from, type, to: [...to], single: relationOf(type).single ?? false }
  })
  await guardCircles(transaction, replaced)
  await transaction.run(keepRelations, { kept })
  const links = replaced.flatMap(({ from, type, to, field }) => to.map((id) => ({ from, to: id, type, field })))
  await relate(transaction, { links, source: 'person' })
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
