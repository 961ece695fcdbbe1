import type { Viewer, Visibility } from './viewer.ts'

/** How an organisation is reached. */
export const reachedBy: readonly string[] = ['email', 'phone']

/** Whether a viewer may see how an organisation is reached; everyone may where nobody has said otherwise. */
export function isReachableFor({ sees }: Pick<Viewer, 'sees'>, contactVisibility: unknown): boolean {
  return sees.includes((contactVisibility as Visibility | null | undefined) ?? 'everyone')
}
