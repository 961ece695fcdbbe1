export type Visibility = 'me' | 'gathering' | 'network' | 'everyone'

/** Who asks. Every statement that reads has it as `$viewer` and filters by it before its `LIMIT`. */
export interface Viewer {
  readonly accountId: string | null
  /** What is visible to everybody of the viewer's kind; the viewer's own statements come on top. */
  readonly sees: readonly Visibility[]
}

/** Until there are accounts, every viewer is everyone. */
export const everyone: Viewer = { accountId: null, sees: ['everyone'] }
