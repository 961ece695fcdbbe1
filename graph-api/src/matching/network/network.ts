/**
 * The plain data that the synergy and mini-network engines judge. Nothing here knows the database: the matcher fills it
 * from rows, the evaluation from imported tables. Dates are ISO 8601 (`2024-05-12`); ids pass through unchanged.
 */
export interface Organisation {
  readonly id: string
  readonly name: string
  /** The sector: municipality, company, association … */
  readonly kind: string
  readonly placeId: string | null
  /** How many collaborations it says it can carry at once; null where nobody has said. */
  readonly capacity: number | null
}

interface Statement {
  readonly id: string
  readonly holderId: string
  /** What kind of thing is sought or offered: competence, venue, equipment …; none where nobody has said. */
  readonly kind?: string | null
  readonly text: string
  readonly language: string
  readonly themeIds: readonly string[]
  readonly validUntil: string | null
  /** When someone last said that it still holds. */
  readonly confirmedAt: string | null
}

export interface Need extends Statement {
  /** How much it matters to the holder, 0 to 1. */
  readonly weight: number
}

export type Offer = Statement

export interface Motivation extends Statement {
  readonly kind: 'hope' | 'concern' | 'driver'
}

export interface Initiative {
  readonly id: string
  /** idea, planned, ongoing, paused, completed; where nobody has said it counts as under way. */
  readonly status?: string | null
  readonly title: string
  readonly text: string
  readonly organisationIds: readonly string[]
  readonly themeIds: readonly string[]
  readonly placeId: string | null
}

export interface Collaboration {
  readonly id: string
  readonly organisationIds: readonly string[]
  readonly status: 'proposed' | 'exploring' | 'active' | 'paused' | 'ended'
}

export interface Theme {
  readonly id: string
  readonly broaderIds: readonly string[]
}

export interface Network {
  readonly organisations: readonly Organisation[]
  readonly needs: readonly Need[]
  readonly offers: readonly Offer[]
  readonly motivations: readonly Motivation[]
  readonly initiatives: readonly Initiative[]
  readonly collaborations: readonly Collaboration[]
  readonly themes: readonly Theme[]
}
