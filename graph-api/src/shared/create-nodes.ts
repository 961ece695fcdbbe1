import { z } from 'zod'
import type { Graph, GraphTransaction } from '../database/graph.ts'
import { bindStatement } from '../database/statement.ts'
import type { Created, CreateOptions } from './created.ts'
import { InputError, parseInput } from './errors.ts'
import { eventName } from './event-name.ts'
import type { Source } from './fields.ts'
import { idPrefixes, newId } from './ids.ts'
import { type Origin, origin } from './origin.ts'
import { type Link, makeLinks, planLinks } from './relate.ts'
import { sortKeysOf } from './sort-key.ts'
import type { Visibility } from './viewer.ts'

type Label = keyof typeof idPrefixes

const createThings = bindStatement({
  file: 'nodes/create-nodes',
  access: 'write',
  parameters: z.object({
    label: z.string(),
    items: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.unknown()) })),
  }),
  row: z.object({ id: z.string(), known: z.boolean() }),
})

/** What a node is made of: its properties, and how it is joined to others. */
export interface Made {
  readonly properties: Readonly<Record<string, unknown>>
  readonly links?: readonly Link[]
}

export interface MadeWith {
  /** The id of what is made. */
  readonly id: string
  readonly source: Source
  readonly today: string
  /** The organisations that whoever makes it speaks for. */
  readonly ownIds: readonly string[]
}

/** A use case that creates one kind of node: one item or many, all or none. */
export type Create<Item> = (graph: Graph, options: CreateOptions<Item & Origin>) => Promise<Created>

/**
 * Makes the use case that creates one kind of node. What is there already, by its id, stays as it is.
 * @param options.made what a parsed item becomes; throws where it cannot stand so
 * @param options.before refuses inside the transaction, before anything is written
 * @param options.tell tells people of each that a person made, in the same transaction
 * @returns a use case that throws an InputError, which names the field of the first item that cannot be taken, or whose
 * ids are not there
 */
export function createOf<Parsed extends object, Item>(options: {
  label: Label
  schema: z.ZodType<Parsed, Item>
  made: (parsed: Parsed, about: MadeWith) => Made
  before?: (transaction: GraphTransaction, count: number) => Promise<void>
  tell?: (
    transaction: GraphTransaction,
    made: { readonly id: string; readonly links: readonly Link[] },
  ) => Promise<void>
  /** Who sees it where a person does not say; everyone where left out. */
  defaultVisibility?: Visibility
}): Create<Item> {
  const { label, schema, made, before, tell, defaultVisibility } = options
  return async (graph, { items, source = 'person' }) => {
    const rows = items.map((item) => {
      const { id = newId(idPrefixes[label]), demo = false, ...stands } = parseInput(origin, item)
      const parsed = parseInput(schema, item)
      const { properties, links = [] } = made(parsed, {
        id,
        source,
        today: graph.today(),
        ownIds: graph.viewer.organisationIds,
      })
      const written = source === 'person' ? writtenBy(graph, item, defaultVisibility) : {}
      const all = { ...stands, demo, ...properties, ...writtenAt(parsed, properties), ...written }
      if (source === 'person') refuseHidden(graph, { ...all, authorId: graph.viewer.accountId })
      return { id, links, properties: { ...all, ...sortKeysOf(label, properties) } }
    })
    const areNew = items.every((item) => item.id === undefined)
    return graph.write(async (transaction) => {
      await before?.(transaction, rows.length)
      const create = () =>
        transaction.run(createThings, { label, items: rows.map(({ id, properties }) => ({ id, properties })) })
      const plan = (about: typeof rows) =>
        planLinks(transaction, { links: about.flatMap((row) => row.links), source, fromIsNew: true })
      // Sent without waiting in between: the database takes them one after another. What was given no id cannot be known.
      const [found, planned] = await Promise.all([create(), areNew ? plan(rows) : undefined])
      const known = new Set(found.filter((row) => row.known).map((row) => row.id))
      const fresh = rows.filter((row) => !known.has(row.id))
      const links = fresh.flatMap((row) => row.links)
      const steps = planned ?? (await plan(fresh))
      // In this order: whose a new thing is follows from its links.
      await Promise.all([
        makeLinks(transaction, { links, steps }),
        transaction.record(fresh.map(({ id }) => ({ type: eventName(label, 'created'), subjectId: id }))),
      ])
      if (source === 'person') for (const one of fresh) await tell?.(transaction, one)
      return { ids: rows.map((row) => row.id) }
    })
  }
}

/** Who wrote it, and who sees it where that was not said: as the kind of thing has it, unless its writer would not see it. */
function writtenBy(graph: Graph, item: unknown, preset: Visibility | undefined): Record<string, unknown> {
  const { accountId, sees } = graph.viewer
  const isSaid = ((item as { visibility?: unknown }).visibility ?? null) !== null
  return {
    ...(accountId !== null && { authorId: accountId }),
    ...(preset && !isSaid && sees.includes(preset) && { visibility: preset }),
  }
}

/** For which gathering it is, where it is written at one: those who are there see what has the level `gathering`. */
function writtenAt(parsed: object, properties: object): Record<string, unknown> {
  const { gatheringId } = parsed as { gatheringId?: string | null }
  return gatheringId && 'visibility' in properties ? { gatheringId } : {}
}

/** What decides who sees a thing. */
interface Hiding {
  readonly visibility?: Visibility | null
  readonly authorId?: string | null
  readonly gatheringId?: string | null
}

/**
 * Refuses to hide what a person writes from that very person, who could then never find it again, and to keep for a gathering
 * what is of none.
 * @param after how it would stand
 * @throws InputError that names `visibility`
 */
export function refuseHidden({ viewer }: Graph, after: Readonly<Record<string, unknown>>): void {
  const { visibility, authorId, gatheringId } = after as Hiding
  if (!visibility) return
  const isWriter = viewer.accountId !== null && authorId === viewer.accountId
  const isThere = visibility === 'gathering' && viewer.gatheringIds.includes(gatheringId ?? '')
  if (!isWriter && !isThere && !viewer.sees.includes(visibility)) {
    const message = 'You would not see it any more yourself.'
    throw new InputError([{ path: 'visibility', code: 'not_yours', message }])
  }
  if (visibility === 'gathering' && !gatheringId) {
    const message = 'It is not written at a gathering: choose who else sees it.'
    throw new InputError([{ path: 'visibility', code: 'needs_gathering', message }])
  }
}
