import { z } from 'zod'
import { address } from '../accounts/model.ts'
import { id, line, prose } from '../shared/fields.ts'

export const invitationStates = ['open', 'accepted', 'declined', 'revoked', 'expired'] as const
export type InvitationState = (typeof invitationStates)[number]

/** Domains at which anybody gets an address: nobody's colleagues. */
const everybodys =
  /^(gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|proton|protonmail|gmx|telia|bredband|spray|passagen|comhem|tele2)\./

/** The part of an address after its @: `kommun.se`. Small letters; at least two parts. */
export const domain = z
  .string()
  .max(253)
  .transform((text) => text.normalize('NFC').trim().toLowerCase().replace(/^@/, ''))
  .pipe(
    z
      .string()
      .regex(/^([\p{L}\p{N}](-?[\p{L}\p{N}])*\.)+\p{L}{2,}$/u, 'Give a domain like kommun.se.')
      .refine((text) => !everybodys.test(text), {
        error: 'Anybody can have an address there: invite one by one.',
        params: { code: 'everybodys' },
      }),
  )

/** The part of an address after its @. */
export function domainOf(text: string): string {
  return text.slice(text.lastIndexOf('@') + 1)
}

const language = z
  .enum(['sv', 'en', 'other'])
  .nullish()
  .transform((text) => (text === 'en' ? ('en' as const) : ('sv' as const)))

export const inviteInput = z
  .object({
    organisationId: id,
    address: address.nullish().transform((text) => text ?? null),
    domain: domain.nullish().transform((text) => text ?? null),
    /** Why, in the inviter's own words: it stands in the mail. 1–1,000 characters. */
    reason: prose.pipe(z.string().max(1_000)),
    language,
  })
  .refine((input) => (input.address === null) !== (input.domain === null), {
    path: ['address'],
    message: 'Give an address or a domain.',
  })
export type InviteInput = z.input<typeof inviteInput>

export const joinInput = z.object({
  organisationId: id,
  name: line.pipe(z.string().max(200)),
  /** Left out by who has signed in: their account's is taken. */
  address: address.nullish().transform((text) => text ?? null),
  message: prose
    .pipe(z.string().max(1_000))
    .nullish()
    .transform((text) => text ?? null),
})
export type JoinInput = z.input<typeof joinInput>

export interface InvitationRow {
  readonly id: string
  readonly address: string | null
  readonly domain: string | null
  readonly reason: string
  readonly state: InvitationState
  readonly createdAt: string
  readonly expiresAt: string
}

export interface InvitationToMe {
  readonly id: string
  readonly organisationId: string
  readonly organisation: string
  readonly reason: string
  readonly inviter: string | null
  readonly expiresAt: string
}

export interface JoinRequestRow {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly isProven: boolean
  readonly message: string | null
  readonly createdAt: string
}
