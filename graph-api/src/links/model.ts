import { z } from 'zod'
import { day, id, optionalDay, optionalLine } from '../shared/fields.ts'
import type { NodeRow } from '../shared/node.ts'
import { inOrder, type RelationType, relationTypes } from '../shared/relations.ts'

/** Set when the thing is made, and true of it ever after. */
const madeWith = ['WISHED_AT', 'HELD_AT', 'WRITTEN_AT'] as const
/** Who is in a mini-network or a collaboration: its own mutations hold its rules and tell those who are asked. */
const ruled = ['PARTY_TO', 'MEMBER_OF', 'CONVENES'] as const

export type JoiningType = Exclude<RelationType, (typeof madeWith)[number]>
export type LinkType = Exclude<JoiningType, (typeof ruled)[number]>
const fixed: readonly string[] = madeWith
const withRules: readonly string[] = ruled
/** The relationships that begin and end while both things are there, and are recorded as such. */
export const joiningTypes = relationTypes.filter((type): type is JoiningType => !fixed.includes(type))
/** Of these, the ones that can be made and ended one by one. */
export const linkTypes = joiningTypes.filter((type): type is LinkType => !withRules.includes(type))
export const isLinkType = (type: RelationType): type is LinkType => linkTypes.some((one) => one === type)

/** A relationship that is to be made: the ids of its two ends, and the days it began and ended, where those are known. */
export interface NewLink {
  readonly from: string
  readonly to: string
  readonly type: LinkType
  readonly role?: string | null
  readonly since?: string | null
  readonly until?: string | null
}

/** Two things, and how one type of relationship joins them. */
export interface LinkRow {
  readonly from: NodeRow
  readonly to: NodeRow
  readonly type: LinkType
  readonly role: string | null
  readonly since: string | null
  readonly until: string | null
  readonly lasts: boolean
  /** By which what was just done is undone. */
  readonly undoId?: string | null
}

const ends = { from: id, to: id, type: z.enum(linkTypes) }

export const linkInput = z
  .object({ ...ends, role: optionalLine, since: optionalDay, until: optionalDay })
  .refine(inOrder, { path: ['until'], message: 'Give a day after it began.' })
export type LinkInput = z.input<typeof linkInput>

/** `until` is the last day, today where left out; null takes the ending back. Types without a time have none. */
export const endLinkInput = z.object({ ...ends, until: day.nullish() })
export type EndLinkInput = z.input<typeof endLinkInput>
