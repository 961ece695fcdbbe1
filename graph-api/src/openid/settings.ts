import { StartFailure } from '@mellanrum/cypher/server/start-failure'
import { z } from 'zod'
import { loopbackHosts } from '../accounts/demo-allowed.ts'

/** The OpenID provider by which people sign in. */
export interface OpenIdSettings {
  /** Where its discovery document is, without `/.well-known/openid-configuration`. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What the button on the sign-in page says. */
  readonly name: string
  /** Domains of addresses for which the operator takes the provider's word. */
  readonly trustedDomains: readonly string[]
}

/** Entra's addresses for accounts of any organisation or person at all: whoever has one there would have one here. */
const manyTenants = /\/(common|organizations|consumers)(\/|$)/

const isIssuer = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopbackHosts.includes(url.hostname))
  return isSafe && url?.username === '' && url.search === '' && url.hash === ''
}

/** The settings of the provider, each by itself. */
export const openIdSettings = {
  OIDC_ISSUER: z
    .string()
    .max(300)
    .refine(isIssuer, 'OIDC_ISSUER must be the https address of the provider')
    .refine(
      (text) => !manyTenants.test(text),
      'OIDC_ISSUER must name one tenant, as in https://login.microsoftonline.com/<tenant id>/v2.0',
    )
    .optional(),
  OIDC_CLIENT_ID: z.string().max(300).optional(),
  OIDC_CLIENT_SECRET: z.string().max(1_000).optional(),
  OIDC_NAME: z.string().trim().min(1).max(40, 'OIDC_NAME must have 1 to 40 characters').optional(),
  OIDC_TRUSTED_DOMAINS: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim().toLowerCase()))
    .refine(
      (parts) => parts.every((part) => /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(part)),
      'OIDC_TRUSTED_DOMAINS must be domains of e-mail addresses, as in umea.example,region.example',
    )
    .optional(),
}

type Read = {
  readonly [Name in keyof typeof openIdSettings]?: z.output<(typeof openIdSettings)[Name]>
}

/**
 * The provider; undefined where none is set.
 * @throws {StartFailure} with one sentence that names what is still to be set.
 */
export function openIdIn(read: Read): OpenIdSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read
  if (!issuer && !clientId && !clientSecret) return undefined
  if (!issuer || !clientId || !clientSecret) {
    throw new StartFailure('settings', 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set together.')
  }
  return {
    issuer,
    clientId,
    clientSecret,
    name: read.OIDC_NAME ?? 'OpenID',
    trustedDomains: read.OIDC_TRUSTED_DOMAINS ?? [],
  }
}
