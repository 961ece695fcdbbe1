import type { EntityKind, RowKind, Target } from '../mapping/targets.ts'
import type { Restored } from '../own/restored.ts'

/** Where a value stood. */
export interface RowRef {
  readonly file: string
  readonly table: string
  readonly row: number
}

/** What becomes of a row. Each row of each file has just one. */
export const outcomes = ['new', 'changed', 'same', 'doubtful', 'refused', 'left_out'] as const
export type Outcome = (typeof outcomes)[number]

export const reasonCodes = [
  // refused
  'quotation_open',
  'quotation_stray',
  'broken_line',
  'too_many_cells',
  'not_an_object',
  'not_json',
  'kind_undecided',
  'no_name',
  'key_twice',
  'no_text',
  'points_elsewhere',
  'no_holder',
  'dangling',
  'loop',
  'no_way',
  'no_label',
  'circle',
  'not_taken',
  'not_ours',
  // left out
  'table_left_out',
  'word_left_out',
  'sum',
  'footnote',
  'section',
  'heading_again',
  'private',
  'cancelled',
  'relation_left_out',
  'ended_here',
  'end_ended',
  'nothing_mapped',
  // the same
  'row_again',
  'number_again',
  'unchanged',
  'link_again',
  'details',
  // doubtful
  'alike',
  'several_alike',
  'changed_here',
  'waits',
  'possibly_same',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** What had to be done to a value, or why it is not taken; the row itself stands. */
export const valueProblemCodes = [
  'impossible_day',
  'no_day',
  'ambiguous_day',
  'outside_years',
  'end_before_start',
  'whole_year',
  'cut',
  'no_address',
  'further_addresses',
  'no_email',
  'further_emails',
  'no_such_place',
  'no_degrees',
  'no_organisation_number',
  'unknown_word',
  'no_country',
  'not_found',
  'nobody_named',
  'organisation_as_contact',
  'perhaps_several',
  'parted_names',
  'several_values',
  'no_place_for',
  'too_many',
  'kind_from_name',
  'from_above',
  'waits_for',
  'says_nothing',
  'points_elsewhere',
  'ended_here',
  'ends_part',
  'link_kept',
  'period_overlaps',
  'contact_replaced',
  'kept_here',
] as const
export type ValueProblemCode = (typeof valueProblemCodes)[number]

export interface ValueProblem extends RowRef {
  readonly code: ValueProblemCode
  readonly column: string
  readonly value: string
}

/** Names what is wrong with a value of a row. */
export type ReportProblem = (code: ValueProblemCode, target: Target, value: string) => void

/** A thing that is there already, or that an earlier row tells of, and may be the same. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly place: string | null
  readonly website: string | null
  /** Why it is taken for the same, surest first. */
  readonly because: readonly ('name' | 'other_name' | 'legal_form' | 'website' | 'number' | 'spelling' | 'key')[]
  /** From 0 to 1. */
  readonly likeness: number
  /** The row of the files that tells of it, where it is not in the network yet. */
  readonly told?: RowRef | null
}

/** A value that a person has changed here since it was imported, and that the file has otherwise. */
export interface Difference {
  readonly field: string
  readonly ours: string
  readonly theirs: string
}

export interface RowOutcome extends RowRef {
  readonly outcome: Outcome
  readonly kind: RowKind | null
  readonly label: string
  readonly reason: ReasonCode | null
  /** What the reason names: a value, the row it repeats. */
  readonly detail: string | null
  readonly id: string | null
  readonly candidates: readonly Candidate[]
  readonly differences: readonly Difference[]
  /** Fields that are new or other than before. */
  readonly changed: readonly string[]
}

/** What the person decided of one row. */
export interface Decision extends RowRef {
  readonly verdict: 'same' | 'different' | 'maybe' | 'take' | 'keep'
  /** With which thing, of `same` and `maybe`; of the others the one that was asked about. */
  readonly id?: string | null
}

export type CreatedKind = EntityKind | 'collaboration'

/** A thing to write: what a form would send, and where it comes from. */
export interface PlannedThing {
  readonly id: string
  readonly kind: CreatedKind
  readonly action: 'create' | 'change'
  readonly label: string
  /** The input of the use case: all of it to create, what changes to change. */
  readonly input: Readonly<Record<string, unknown>>
  /** What the file says of each field, so that a later import knows what a person has changed. */
  readonly marks: Readonly<Record<string, string>>
  /** How the changed fields were before. */
  readonly before: Readonly<Record<string, unknown>>
  /** Keys by which the file names it. */
  readonly keys: readonly string[]
  readonly from: RowRef
  /** No row of its own: it was named by another one. */
  readonly mentioned: boolean
  /** A thing that it may be the same as, asked again later. */
  readonly maybeSameAs: string | null
}

export interface PlannedLink {
  readonly type: PlannedLinkType
  readonly from: string
  readonly to: string
  readonly role: string | null
  readonly since: string | null
  readonly until: string | null
  readonly row: RowRef
  /** What is set of the last period in which the two are joined, where they are joined so already. */
  readonly sets?: TieValues
  /** The periods that this changes, with how they were before and are then. */
  readonly changes?: readonly TieChange[]
}

/** How the last period stands in which two things are joined. */
export interface TieValues {
  readonly role?: string | null
  readonly since?: string | null
  readonly until?: string | null
}

export interface TieChange {
  readonly type: PlannedLinkType
  readonly from: string
  readonly to: string
  readonly before: TieValues
  readonly after: TieValues
}

export const plannedLinkTypes = [
  'LEADS',
  'TAKES_PART_IN',
  'WORKS_AT',
  'CONTACT_FOR',
  'PART_OF',
  'SUB_ORGANISATION_OF',
  'LOCATED_IN',
  'ALSO_IN',
  'ABOUT',
  'BROADER',
  'TAKES_PART',
] as const
export type PlannedLinkType = (typeof plannedLinkTypes)[number]

export interface Plan {
  readonly rows: readonly RowOutcome[]
  readonly problems: readonly ValueProblem[]
  readonly things: readonly PlannedThing[]
  readonly links: readonly PlannedLink[]
  /** Values of columns that are left out, by column: how many cells are not taken. */
  readonly leftOut: readonly {
    readonly file: string
    readonly table: string
    readonly column: string
    readonly cells: number
  }[]
  /** What our own exports bring back as it was. */
  readonly restored: Restored
}
