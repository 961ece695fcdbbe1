import { z } from 'zod'
import { day, id, optionalDay, optionalLine } from '../shared/fields.ts'
import type { NodeRow } from '../shared/node.ts'
import { inOrder, type RelationType, relationTypes } from '../shared/relations.ts'

/** Set when the thing is made, and true of it ever after. */
const madeWith = ['WISHED_AT', 'HELD_AT', 'WRITTEN_AT'] as const

export type LinkType = Exclude<RelationType, (typeof madeWith)[number]>
const fixed: readonly string[] = madeWith
/** The relationships that can be made and ended one by one. */
export const linkTypes = relationTypes.filter((type): type is LinkType => !fixed.includes(type))

/** Two things, and how one type of relationship joins them. */
export interface LinkRow {
  readonly from: NodeRow
  readonly to: NodeRow
  readonly type: LinkType
  readonly role: string | null
  readonly since: string | null
  readonly until: string | null
  readonly lasts: boolean
}

const ends = { from: id, to: id, type: z.enum(linkTypes) }

export const linkInput = z
  .object({ ...ends, role: optionalLine, since: optionalDay, until: optionalDay })
  .refine(inOrder, { path: ['until'], message: 'Give a day after it began.' })
export type LinkInput = z.input<typeof linkInput>

/** `until` is the last day, today where left out; null takes the ending back. Types without a time have none. */
export const endLinkInput = z.object({ ...ends, until: day.nullish() })
export type EndLinkInput = z.input<typeof endLinkInput>
