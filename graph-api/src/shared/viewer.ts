/** Who sees a thing, the fewest first. */
export const visibilities = ['me', 'gathering', 'network', 'everyone'] as const
export type Visibility = (typeof visibilities)[number]

/** Whether more see what has one level than what has the other; what has none is for everyone. */
export function isWider(level: unknown, than: unknown): boolean {
  const place = (one: unknown) => (visibilities as readonly unknown[]).indexOf(one ?? 'everyone')
  return place(level) > place(than)
}

/**
 * What somebody is here. `local` is whoever sits at this machine while no accounts are set up; `program` is the program
 * itself: seed, import, matcher.
 */
export type Role = 'visitor' | 'participant' | 'partner' | 'coordinator' | 'administrator' | 'local' | 'program'

/**
 * Who asks. Every statement that reads has it as `$viewer` and filters by it before its `LIMIT`, with the one filter of
 * `cypher/filters/visible.cypher`: a level that the role sees, or what the viewer wrote (`authorId` on the node), or what is
 * for a gathering that the viewer is in (`gatheringId` on the node).
 */
export interface Viewer {
  /** Null: nobody has signed in. What this account wrote (`authorId`) is seen by it, whatever its visibility. */
  readonly accountId: string | null
  readonly role: Role
  /** The levels that everybody of this role sees: `everyone`, and `network` from partners on. Never `me` or `gathering`. */
  readonly sees: readonly Visibility[]
  /** The gatherings whose statements of the level `gathering` the viewer sees. */
  readonly gatheringIds: readonly string[]
  /** The organisations the viewer speaks for. */
  readonly organisationIds: readonly string[]
  /** The key of the program that asks; left out where a person does. */
  readonly key?: { readonly id: string; readonly readsOnly: boolean }
}

/** Which levels a role sees without more ado. */
export function levelsOf(role: Role): readonly Visibility[] {
  return ['partner', 'coordinator', 'administrator', 'program'].includes(role) ? ['everyone', 'network'] : ['everyone']
}

/** A viewer of a role, with what an account adds to it. */
export function viewerOf(role: Role, account: Partial<Omit<Viewer, 'role' | 'sees'>> = {}): Viewer {
  return { accountId: null, gatheringIds: [], organisationIds: [], ...account, role, sees: levelsOf(role) }
}

/** Who asks where no accounts are set up: sees and writes what is for everyone. */
export const everyone: Viewer = viewerOf('local')

/** Whoever sits at this machine, where the operator has not asked for accounts: sees and does what coordinators do. */
export const localViewer: Viewer = { ...viewerOf('local'), sees: levelsOf('coordinator') }

/** The program itself, where it acts for nobody: accounts, jobs. */
export const program: Viewer = viewerOf('program')
