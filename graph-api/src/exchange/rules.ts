import { InputError } from '../shared/errors.ts'
import type { Viewer } from '../shared/viewer.ts'

/** Who may import, undo an import and merge: coordinators, administrators, and whoever sits at a machine without accounts. */
const mayImport: readonly Viewer['role'][] = ['coordinator', 'administrator', 'local', 'program']

/**
 * The one place where it is decided who may bring data in.
 * @throws InputError
 */
export function refuseUnlessCoordinator(viewer: Viewer): void {
  if (mayImport.includes(viewer.role)) return
  throw new InputError([
    { path: 'id', code: 'coordinators_only', message: 'Coordinators import data. Ask one of them.' },
  ])
}
