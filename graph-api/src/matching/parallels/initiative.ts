/**
 * What the engine knows about an initiative. Plain data: the matcher fills it from rows, the evaluation from tables.
 * Days are ISO 8601 (`2024-05-12`); its title and summary are in the text index under its id.
 */
export interface ParallelInitiative {
  readonly id: string
  readonly title: string
  /** Organisations that lead it. */
  readonly ownerIds: readonly string[]
  /** Everyone in it, owners included. */
  readonly organisationIds: readonly string[]
  readonly parentId: string | null
  readonly themeIds: readonly string[]
  /** Motivations it answers. */
  readonly motivationIds: readonly string[]
  /** Open needs and offers of its owners; their texts are in the text index under these ids. */
  readonly needIds: readonly string[]
  readonly offerIds: readonly string[]
  readonly placeId: string | null
  readonly audienceIds: readonly string[]
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly status: string | null
}
