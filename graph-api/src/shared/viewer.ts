export type Visibility = 'me' | 'gathering' | 'network' | 'everyone'

/**
 * Who asks. Every statement that reads has it as `$viewer` and filters by it before its `LIMIT`, with the one filter of
 * `cypher/filters/visible.cypher`: a level that the viewer's role sees, or what the viewer wrote (`accountId` on the node),
 * or what is for a gathering that the viewer is in (`gatheringId` on the node).
 */
export interface Viewer {
  readonly accountId: string | null
  /** The levels that the viewer's role sees whoever wrote: `everyone`, with an account in the network also `network`. */
  readonly sees: readonly Visibility[]
  /** The gatherings that the viewer takes part in. */
  readonly gatheringIds: readonly string[]
  /** The organisations that the viewer speaks for. */
  readonly organisationIds: readonly string[]
}

/** A visitor without an account. */
export const everyone: Viewer = { accountId: null, sees: ['everyone'], gatheringIds: [], organisationIds: [] }
