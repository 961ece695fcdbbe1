import { z } from 'zod'

/** What a challenge was given for: one for signing in adds no passkey, and the other way round. */
export const passkeyUses = ['add', 'sign_in'] as const
export type PasskeyUse = (typeof passkeyUses)[number]

/** So many passkeys an account may have. */
export const mostPasskeys = 20

export interface PasskeyRow {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly lastUsedAt: string | null
}

/** Bytes as WebAuthn writes them in JSON: base64url without padding. */
const bytes = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[\w-]+$/)

/** What an authenticator calls a credential: at most 1,023 bytes. */
const credentialId = bytes(1_364)
const clientData = bytes(4_000)

export const addPasskeyInput = z.object({
  name: z
    .string()
    .max(80)
    .nullish()
    .transform((text) => (text ?? '').normalize('NFC').trim()),
  credentialId,
  clientData,
  attestation: bytes(16_000),
})
export type AddPasskeyInput = z.input<typeof addPasskeyInput>

export const signInByPasskeyInput = z.object({
  credentialId,
  clientData,
  authenticatorData: bytes(4_000),
  signature: bytes(4_000),
})
export type SignInByPasskeyInput = z.input<typeof signInByPasskeyInput>
