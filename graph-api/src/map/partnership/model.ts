/** Up to so many organisations, all are drawn. Beyond, what a screen can show: the largest groups, each with its best linked. */
export const largestCompleteMap = 600
export const mostGroups = 40

/** What joins organisations: something they do together. */
export type JointKind = 'Initiative' | 'Collaboration' | 'MiniNetwork'

export interface PartnershipOrganisation {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly demo: boolean
}

/** Something two or more organisations do together on the day asked for. */
export interface JointThing {
  readonly id: string
  readonly kind: JointKind
  readonly title: string
  readonly language: 'sv' | 'en' | 'other' | null
  readonly status: string
  /** Ids of its themes and all broader ones. */
  readonly themeIds: readonly string[]
  /** Of a collaboration: the initiative it is about. */
  readonly initiativeId: string | null
  /** Ids of the organisations, each once. */
  readonly organisationIds: readonly string[]
}

export interface PartnershipTheme {
  readonly id: string
  readonly labelSv: string
  readonly labelEn: string
  readonly focusArea: boolean
  /** Ids of all broader themes. */
  readonly broaderIds: readonly string[]
}

/** Who does what with whom, as the graph has it. */
export interface Partnership {
  /** How many organisations there are; `organisations` are the best linked of them, by id. */
  readonly total: number
  /** Whether all of it is seen by everybody of the viewer's role, and nothing by the viewer alone. */
  readonly shared: boolean
  readonly organisations: readonly PartnershipOrganisation[]
  readonly things: readonly JointThing[]
  readonly themes: readonly PartnershipTheme[]
}

/** Two organisations that do something together; numbers are positions in `organisations` and `things`, `a` before `b`. */
export interface PartnershipLine {
  readonly a: number
  readonly b: number
  readonly things: readonly number[]
  /** How strongly it holds a group together; never shown. */
  readonly weight: number
  /** How many things join them: one, two, three or more. */
  readonly strength: 1 | 2 | 3
}

/** A line as far as groups are concerned. */
export interface WeightedLine {
  readonly a: number
  readonly b: number
  readonly weight: number
}
