import { z } from 'zod'
import { address } from '../accounts/model.ts'
import { hashOf } from '../accounts/tokens.ts'
import type { Graph } from '../database/graph.ts'
import { newId } from '../shared/ids.ts'
import { findProviderAccount, joinProviderAccount } from './statements.ts'

/** What the provider says of somebody who has signed in there, signed by it. */
export interface Claims {
  readonly iss: string
  readonly sub: string
  readonly email?: unknown
  readonly email_verified?: unknown
  readonly name?: unknown
}

const name = z
  .string()
  .transform((text) => text.normalize('NFC').trim())
  .pipe(z.string().min(1).max(200))

/**
 * The address by which an account may be joined to: of a domain for which the operator has named the provider as trusted, unless
 * the provider itself says that it has not looked. Null otherwise: anybody could have written it.
 */
export function trustedAddress(claims: Claims, trustedDomains: readonly string[]): string | null {
  const given = address.safeParse(claims.email)
  if (!given.success || claims.email_verified === false) return null
  return trustedDomains.includes(given.data.slice(given.data.lastIndexOf('@') + 1)) ? given.data : null
}

/**
 * Finds or makes the account of somebody by issuer and subject. A new one speaks for nobody: it sees what visitors see.
 * @returns its id
 */
export async function keepAccount(
  graph: Graph,
  options: { readonly claims: Claims; readonly trustedDomains: readonly string[] },
): Promise<string> {
  const { claims, trustedDomains } = options
  const { iss: issuer, sub: subject } = claims
  return graph.write(async (transaction) => {
    const [known] = await transaction.run(findProviderAccount, { issuer, subject })
    if (known?.id) return known.id
    const id = newId('acc')
    const [joined] = await transaction.run(joinProviderAccount, {
      issuer,
      subject,
      id,
      // Else one that no mail reaches and nobody has: the account is known by issuer and subject alone.
      address:
        trustedAddress(claims, trustedDomains) ?? `${hashOf(`${issuer} ${subject}`).toLowerCase()}@openid.invalid`,
      name: name.safeParse(claims.name).data ?? null,
    })
    if (!joined) throw new Error('The account could not be kept')
    await transaction.record([{ type: joined.id === id ? 'account.created' : 'account.joined', subjectId: joined.id }])
    return joined.id
  })
}
