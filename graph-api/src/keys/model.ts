import { z } from 'zod'
import type { Role } from '../shared/viewer.ts'

/** As what a program asks: none gives roles, speaks for an organisation or has an account. */
const keyRoles = ['visitor', 'partner', 'coordinator'] as const
export type KeyRole = (typeof keyRoles)[number]
export const keyRole = z.enum(keyRoles)

/** What a program may do with what it sees. */
const keyScopes = ['read', 'write'] as const
export type KeyScope = (typeof keyScopes)[number]
export const keyScope = z.enum(keyScopes)

/** The longest that a key holds, and how long it holds where that is not said; in days. */
export const mostDays = 366
export const usualDays = 90

export const makeKeyInput = z
  .object({
    name: z
      .string()
      .transform((text) => text.normalize('NFC').trim())
      .pipe(z.string().min(1).max(80)),
    role: keyRole,
    scope: keyScope.nullish().transform((scope) => scope ?? 'read'),
    days: z
      .int()
      .min(1)
      .max(mostDays)
      .nullish()
      .transform((days) => days ?? usualDays),
  })
  .refine(({ role, scope }) => scope === 'read' || role === 'coordinator', {
    path: ['scope'],
    params: { code: 'reads_only' },
    message:
      'Only a coordinator’s key can change anything: what a visitor or partner changes has a person who stands for it.',
  })
export type MakeKeyInput = z.input<typeof makeKeyInput>

/** What a key lets its program do, found by its secret. */
export interface HeldKey {
  readonly id: string
  readonly role: KeyRole
  readonly scope: KeyScope
}

export interface KeyRow extends HeldKey {
  readonly name: string
  /** Who made it; null where a visitor did, or somebody at the machine. */
  readonly madeBy: string | null
  readonly createdAt: string
  readonly expiresAt: string
  readonly lastUsedAt: string | null
  readonly revokedAt: string | null
}

const keepers: readonly Role[] = ['coordinator', 'administrator', 'local', 'program']

/** Whether somebody may see all keys, revoke them, and make those that see more than everyone does. */
export function mayKeepKeys(role: Role): boolean {
  return keepers.includes(role)
}

/** Whether somebody may make a key of a role: a visitor's rights are free to get. */
export function mayMakeKey(role: Role, keyRole: KeyRole): boolean {
  return keyRole === 'visitor' || mayKeepKeys(role)
}
