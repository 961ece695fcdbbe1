import { z } from 'zod'
import { id, optionalDay, optionalLine } from './fields.ts'
import type { idPrefixes } from './ids.ts'

type Label = keyof typeof idPrefixes

interface Relation {
  readonly from: readonly Label[]
  readonly to: readonly Label[]
  /** It has a time (`since`, `until`) and a source: ending it keeps it. Otherwise ending deletes it. */
  readonly lasting?: true
  /** It says the same and more than another type: who leads also takes part, and is listed once. */
  readonly strongerThan?: string
  /** A thing has at most one of it. */
  readonly single?: true
  /** It leads upwards, so it must never lead back to where it started. */
  readonly upwards?: true
}

const holders = ['Organisation', 'Person'] as const
const aboutSomething = [
  'Initiative',
  'Need',
  'Offer',
  'Motivation',
  'Challenge',
  'Collaboration',
  'MiniNetwork',
  'Story',
] as const

/** The relationships that people make and end, as in `cypher/README.md`: what they may join, and how they end. */
export const relations = {
  WORKS_AT: { from: ['Person'], to: ['Organisation'], lasting: true },
  LEADS: { from: ['Organisation'], to: ['Initiative'], lasting: true, strongerThan: 'TAKES_PART_IN' },
  TAKES_PART_IN: { from: ['Organisation'], to: ['Initiative'], lasting: true },
  PART_OF: { from: ['Initiative'], to: ['Initiative'], single: true, upwards: true },
  CONTACT_FOR: { from: ['Person'], to: ['Initiative'], lasting: true },
  /** What an organisation is a unit of (W3C ORG: subOrganizationOf). */
  SUB_ORGANISATION_OF: { from: ['Organisation'], to: ['Organisation'], single: true, upwards: true },
  LOCATED_IN: { from: ['Organisation', 'Initiative', 'Gathering'], to: ['Place'], single: true },
  /** Where it is besides its first place. */
  ALSO_IN: { from: ['Organisation', 'Initiative'], to: ['Place'] },
  FOR: { from: ['Initiative'], to: ['Audience'] },
  ABOUT: { from: aboutSomething, to: ['Theme'] },
  ADDRESSES: { from: ['Initiative'], to: ['Challenge'] },
  BROADER: { from: ['Theme'], to: ['Theme'], upwards: true },
  COMMITTED_TO: { from: ['Organisation'], to: ['Challenge'], lasting: true },
  HOLDS: { from: holders, to: ['Motivation'], lasting: true, strongerThan: 'SUPPORTS' },
  SUPPORTS: { from: holders, to: ['Motivation'], lasting: true },
  ANSWERS: { from: ['Initiative'], to: ['Motivation'], lasting: true },
  VOICED_AT: { from: ['Motivation', 'Need', 'Offer'], to: ['Gathering'], single: true },
  SEEKS: { from: holders, to: ['Need'], lasting: true },
  MAKES_OFFER: { from: holders, to: ['Offer'], lasting: true },
  PARTY_TO: { from: ['Organisation'], to: ['Collaboration'], lasting: true },
  CARRIED_OUT_IN: { from: ['Collaboration'], to: ['Initiative'], single: true },
  MEMBER_OF: { from: ['Organisation'], to: ['MiniNetwork'], lasting: true },
  CONVENES: { from: ['Organisation'], to: ['MiniNetwork'], lasting: true },
  GATHERS_AROUND: { from: ['MiniNetwork'], to: ['Motivation', 'Need', 'Theme', 'Challenge'] },
  TAKES_PART: { from: holders, to: ['Gathering'], lasting: true },
  TOLD_BY: { from: ['Story'], to: holders },
  RAISED_AT: { from: ['Theme'], to: ['Gathering'] },
  WISHED_AT: { from: ['Gathering'], to: ['Gathering'], single: true },
  WRITTEN_AT: { from: ['Reflection'], to: ['Gathering'], single: true },
  HELD_AT: { from: ['SelfAssessment'], to: ['Gathering'], single: true },
} as const satisfies Record<string, Relation>

export type RelationType = keyof typeof relations
export const relationTypes = Object.keys(relations) as [RelationType, ...RelationType[]]

/** The type that says the same and more, and the one that says less. */
export function neighboursOf(type: RelationType): { readonly stronger?: RelationType; readonly weaker?: RelationType } {
  const stronger = relationTypes.find((other) => relationOf(other).strongerThan === type)
  const weaker = relationOf(type).strongerThan as RelationType | undefined
  return { ...(stronger && { stronger }), ...(weaker && { weaker }) }
}

/** The rule of a type, widened to the common interface so that optional fields can be read. */
export function relationOf(type: RelationType): Relation {
  return relations[type]
}

/** True where what has both days ends on the day it began or later. */
export function inOrder(days: { readonly since: string | null; readonly until: string | null }): boolean {
  return days.since === null || days.until === null || days.since <= days.until
}

/** What is linked to when something is created: an id, or an id with a role and the days it lasted. */
export const linked = z.union([
  id.transform((only) => ({ id: only, role: null, since: null, until: null })),
  z
    .object({ id, role: optionalLine, since: optionalDay, until: optionalDay })
    .refine(inOrder, { path: ['until'], message: 'Give a day after it began.' }),
])

/** Up to 50 of them, each id once for each time it began. */
export const linkedList = z
  .array(linked)
  .max(50)
  .nullish()
  .transform((list) => [...new Map((list ?? []).map((one) => [`${one.id} ${one.since}`, one])).values()])
