import { z } from 'zod'
import { idPrefixes } from '../shared/ids.ts'

/** What can become one. */
export const mergeable = ['Organisation', 'Person', 'Theme', 'Place', 'Initiative'] as const
export type Mergeable = (typeof mergeable)[number]

export const isMergeable = (label: string): label is Mergeable => (mergeable as readonly string[]).includes(label)

/** The kind of an id, where it is of something that can become one with another. */
export function labelOfId(id: string): Mergeable | undefined {
  return mergeable.find((label) => id.startsWith(`${idPrefixes[label]}_`))
}

/** A relationship as it hangs on one of two sides. */
export const tie = z.object({
  type: z.string(),
  /** True where it leads away from the side. */
  out: z.boolean(),
  other: z.string(),
  properties: z.record(z.string(), z.unknown()),
  /** Of a decision on a pair. */
  pairKey: z.string().nullish(),
  byId: z.string().nullish(),
})
export type Tie = z.infer<typeof tie>

export const side = z.object({
  id: z.string(),
  label: z.string(),
  properties: z.record(z.string(), z.unknown()),
  ties: z.array(tie),
})
export type Side = z.infer<typeof side>

/** What a merge did, so that it can be undone whole. */
export interface MergePlan {
  /** What is set of the one that stays, and how it was. */
  readonly changes: Readonly<Record<string, unknown>>
  readonly before: Readonly<Record<string, unknown>>
  readonly ties: MergedTies
}

export const mergedTies = z.object({
  /** Of the one that goes: moved to the one that stays. */
  moved: z.array(tie),
  /** Of the one that goes: what the one that stays has already, or what joined the two. */
  spared: z.array(tie),
  /** Of the one that stays: less than what came. */
  replaced: z.array(tie),
})
export type MergedTies = z.infer<typeof mergedTies>

export interface Merged {
  readonly id: string
  readonly at: string
  readonly label: string
  readonly keptId: string
  readonly goneId: string
  readonly keptName: string
  readonly goneName: string
  readonly undoneAt?: string | null | undefined
}

/** The fields that are shown side by side and can be taken from either, by label. */
export const sharedFields: Readonly<Record<Mergeable, readonly string[]>> = {
  Organisation: [
    'name',
    'kind',
    'description',
    'website',
    'organisationNumber',
    'joinedOn',
    'email',
    'phone',
    'address',
    'postalCode',
    'capacity',
  ],
  Person: ['name', 'description'],
  Theme: ['labelSv', 'labelEn'],
  Place: ['name', 'country'],
  Initiative: ['title', 'summary', 'titleOther', 'summaryOther', 'status', 'startsOn', 'endsOn'],
}

/** The fields that name it: the other's are kept as aliases. */
export const nameFields: Readonly<Record<Mergeable, readonly string[]>> = {
  Organisation: ['name'],
  Person: ['name'],
  Theme: ['labelSv', 'labelEn'],
  Place: ['name'],
  Initiative: ['title'],
}

/** Lists that are joined. */
export const joinedLists = ['shortNames', 'formerNames', 'externalIds', 'synonymsSv', 'synonymsEn'] as const
