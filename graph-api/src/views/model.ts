import { z } from 'zod'
import { initiativeStatuses } from '../initiatives/model.ts'
import { day, id, line, visibility } from '../shared/fields.ts'
import type { Changes } from '../shared/given.ts'
import type { NodeRow } from '../shared/node.ts'
import type { NodeLabel } from '../shared/node-kind.ts'
import type { Visibility } from '../shared/viewer.ts'

const viewLayouts = ['ego', 'map'] as const
const viewLists = ['relations', 'table'] as const
const viewLenses = ['synergies', 'parallels', 'motivations', 'challenges', 'needs', 'bridges', 'news'] as const
export type ViewLayout = (typeof viewLayouts)[number]
export type ViewList = (typeof viewLists)[number]
export type ViewLens = (typeof viewLenses)[number]

/** A saved view as a selection returns it. What it refers to is read apart, as far as the viewer may see it. */
export interface ViewRow extends NodeRow {
  readonly name: string
  readonly visibility: Visibility
  readonly layout: ViewLayout
  readonly list: ViewList
  readonly lens: ViewLens | null
  readonly without: readonly NodeLabel[]
  readonly whole: readonly NodeLabel[]
  readonly statuses: readonly (typeof initiativeStatuses)[number][]
  readonly atLeast: number
  readonly shownOn: string | null
  readonly comparedOn: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

export type ViewPart = 'focus' | 'theme' | 'opened' | 'hidden' | 'pinned'

/** One thing that a view refers to, and where it was put if it was. */
export interface ViewReferenceRow {
  readonly part: ViewPart
  readonly id: string
  readonly x: number | null
  readonly y: number | null
}

/** The most things that each part of a view may name. */
export const mostNamed = 40
/** The most views that are kept at a time. */
export const mostViews = 500
const farthest = 999_999

/** Up to `mostNamed` of something, each once. */
function listOf<Item>(item: z.ZodType<Item>) {
  return z
    .array(item)
    .max(mostNamed)
    .nullish()
    .transform((list) => [...new Set(list ?? [])])
}

const orNone = <Item>(item: z.ZodType<Item>) => item.nullish().transform((given) => given ?? null)
const place = z.number().min(-farthest).max(farthest).transform(Math.round)
const label = z.string() as z.ZodType<NodeLabel>

/**
 * What a view shows. Everything may be left out: the plain map. Pinned places are whole model units from the focus; a
 * thing that stands in a list twice stands there once.
 */
const viewState = z
  .object({
    focusId: orNone(id),
    layout: z
      .enum(viewLayouts)
      .nullish()
      .transform((given) => given ?? 'ego'),
    list: z
      .enum(viewLists)
      .nullish()
      .transform((given) => given ?? 'relations'),
    lens: orNone(z.enum(viewLenses)),
    without: listOf(label),
    whole: listOf(label),
    themeIds: listOf(id),
    statuses: listOf(z.enum(initiativeStatuses)),
    atLeast: z
      .int()
      .min(0)
      .max(999)
      .nullish()
      .transform((given) => given ?? 0),
    shownOn: orNone(day),
    comparedOn: orNone(day),
    openedIds: listOf(id),
    hiddenIds: listOf(id),
    pinned: z
      .array(z.object({ id, x: place, y: place }))
      .max(mostNamed)
      .nullish()
      .transform((list) => [...new Map((list ?? []).map((pin) => [pin.id, pin])).values()]),
  })
  .refine(({ shownOn, comparedOn }) => shownOn === null || comparedOn === null || comparedOn < shownOn, {
    path: ['comparedOn'],
    message: 'Compare with a day before the one that is shown.',
  })

/** What makes a saved view. */
export const viewInput = z.object({ name: line.pipe(z.string().max(80)), visibility, state: viewState })
export type ViewInput = z.input<typeof viewInput>

/** What can be changed: its name, who sees it, and all of what it shows at once. */
export const viewChanges = viewInput.partial()
export type ViewChanges = Changes<ViewInput>

/** What a view shows as the properties of its node, which hold lists and no maps. */
export function stateProperties({ pinned, ...rest }: z.output<typeof viewState>): Readonly<Record<string, unknown>> {
  return {
    ...rest,
    pinnedIds: pinned.map((pin) => pin.id),
    pinnedX: pinned.map((pin) => pin.x),
    pinnedY: pinned.map((pin) => pin.y),
  }
}
