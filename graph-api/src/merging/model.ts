import { z } from 'zod'
import { labelOfId } from '../shared/ids.ts'

/** What can become one. */
export const mergeable = ['Organisation', 'Person', 'Initiative', 'Theme', 'Place'] as const
export type Mergeable = (typeof mergeable)[number]

export const isMergeable = (label: string): label is Mergeable => (mergeable as readonly string[]).includes(label)

/** The kind of an id, where it is of something that can become one with another. */
export function mergeableLabelOf(id: string): Mergeable | undefined {
  const label = labelOfId(id)
  return label && isMergeable(label) ? label : undefined
}

const properties = z.record(z.string(), z.unknown())

/** A relationship as it hangs on one of two sides. */
export const tie = z.object({
  type: z.string(),
  /** True where it leads away from the side. */
  out: z.boolean(),
  other: z.string(),
  properties,
})
export type Tie = z.infer<typeof tie>

export const side = z.object({ id: z.string(), label: z.string(), properties, ties: z.array(tie) })
export type Side = z.infer<typeof side>

/** What a merge took away, so that it can be put back. What it moved is marked where it hangs. */
export const takenTies = z.object({
  /** Of the duplicate: what the survivor has already (`twin`), what joined the two, what an import told. */
  spared: z.array(tie.extend({ twin: tie.nullable() })),
  /** Of the survivor: less than what came. */
  replaced: z.array(tie),
})
export type TakenTies = z.infer<typeof takenTies>
export type SkippedTie = TakenTies['spared'][number]

/** A decision on a pair or a ring as it was before the merge. */
export const verdictBefore = z.object({
  id: z.string(),
  pairKey: z.string(),
  byId: z.string().nullable(),
  /** Which of the two comes first; merges before 2026-12 did not keep it. */
  firstId: z.string().nullable().default(null),
})
export type VerdictBefore = z.infer<typeof verdictBefore>

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
  Initiative: ['title', 'summary', 'titleOther', 'summaryOther', 'status', 'startsOn', 'endsOn'],
  Theme: ['labelSv', 'labelEn'],
  Place: ['name', 'country'],
}

/** What goes where a field goes, without being asked about. */
export const companions: Readonly<Record<string, readonly string[]>> = {
  description: ['language'],
  summary: ['language'],
  summaryOther: ['languageOther'],
}

/** The fields that name it, and where the other's name is kept: a theme's is another word for the same. */
export const nameFields: Readonly<Record<Mergeable, Readonly<Record<string, string>>>> = {
  Organisation: { name: 'formerNames' },
  Person: { name: 'formerNames' },
  Initiative: { title: 'formerNames' },
  Theme: { labelSv: 'synonymsSv', labelEn: 'synonymsEn' },
  Place: { name: 'formerNames' },
}

/** Lists that are joined. */
export const joinedLists = ['shortNames', 'formerNames', 'externalIds', 'synonymsSv', 'synonymsEn'] as const

export const nameOf = ({ name, title, labelSv }: Readonly<Record<string, unknown>>): string =>
  String(name ?? title ?? labelSv ?? '')
