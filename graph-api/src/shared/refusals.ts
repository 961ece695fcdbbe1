import { ConflictError, InputError, NotFoundError } from './errors.ts'
import type { Viewer, Visibility } from './viewer.ts'

/** What a statement that changes something says of it. */
export interface ChangeOutcome {
  readonly id: string
  /** Somebody changed it since it was read; nothing was done. */
  readonly conflict: boolean
  /** How it stands now. */
  readonly current: Readonly<Record<string, unknown>>
  /** Fields of the input whose ids are not there. */
  readonly missing: readonly string[]
}

/** @throws InputError that names each field whose ids are not there, or not for the viewer to see */
export function refuseMissing(rows: readonly { readonly missing: readonly string[] }[]): void {
  const paths = [...new Set(rows.flatMap((row) => row.missing))]
  if (paths.length === 0) return
  throw new InputError(
    paths.map((path) => ({ path, code: 'not_found', message: 'Choose something that is still there.' })),
  )
}

/**
 * Nobody writes what they could not read again: it would seem lost.
 * @throws InputError for `visibility`
 */
export function refuseUnseen(viewer: Viewer, visibility: Visibility | undefined): void {
  if (visibility === undefined || viewer.sees.includes(visibility)) return
  const message = 'You could not see it again yourself. Choose who you belong to, or everyone.'
  throw new InputError([{ path: 'visibility', code: 'unseen', message }])
}

/** @throws NotFoundError, ConflictError, InputError where a change was not done */
export function refuseUndone(id: string, row: ChangeOutcome | undefined): asserts row is ChangeOutcome {
  if (!row) throw new NotFoundError(id)
  if (row.conflict) {
    throw new ConflictError('Somebody else has changed this. Compare, and save again.', JSON.stringify(row.current))
  }
  refuseMissing([row])
}
