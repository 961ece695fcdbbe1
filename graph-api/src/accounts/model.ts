import { z } from 'zod'
import type { Role } from '../shared/viewer.ts'

/** What an account can be given; what somebody is here besides follows from it and from whom they speak for. */
const accountRoles = ['partner', 'coordinator', 'administrator'] as const
export type AccountRole = (typeof accountRoles)[number]
export const accountRole = z.enum(accountRoles)

export interface Account {
  readonly id: string
  readonly role: AccountRole
  readonly address: string
  readonly name: string | null
  readonly demo: boolean
  readonly organisationIds: readonly string[]
}

/** How somebody signed in. */
export const signInWays = ['link', 'code', 'demo', 'provider', 'passkey'] as const
export type SignInWay = (typeof signInWays)[number]

export interface SessionRow {
  readonly id: string
  readonly device: string
  readonly way: SignInWay
  readonly createdAt: string
  readonly lastUsedAt: string
}

/** Letters turned small, no blanks: what two writings of one address have in common. */
export const address = z
  .string()
  .max(254)
  .transform((text) => text.normalize('NFC').trim().toLowerCase())
  .pipe(z.email({ error: 'Give an e-mail address like name@example.org.' }))

export const askSignInInput = z.object({
  address,
  language: z
    .enum(['sv', 'en'])
    .nullish()
    .transform((text) => text ?? 'sv'),
})

export const codeInput = z.object({
  code: z
    .string()
    .max(40)
    .transform((text) => text.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'Write the six digits of the mail.')),
})

/** What an account is here: one that speaks for nobody sees what visitors see, and what it wrote itself. */
export function roleOf(account: Pick<Account, 'role' | 'organisationIds'>): Role {
  return account.role === 'partner' && account.organisationIds.length === 0 ? 'visitor' : account.role
}
