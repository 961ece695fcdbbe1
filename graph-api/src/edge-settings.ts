import { isIP } from 'node:net'
import { StartFailure } from '@mellanrum/cypher/server/start-failure'
import { z } from 'zod'
import { loopbackHosts } from './accounts/demo-allowed.ts'

/** How people on other machines reach the program: by https, through a proxy that the operator names. */
export interface PublicEdge {
  /** Where browsers find the pages: `https://mellanrum.example`, without a slash at its end. */
  readonly url: string
  /** Addresses and networks of the proxies whose word is taken for who asks. */
  readonly proxies: readonly string[]
}

const isPublicUrl = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url?.protocol === 'https:' && url.username === '' && `${url.origin}/` === url.href
}

const isNetwork = (text: string) => {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  const most = version === 4 ? 32 : 128
  return version > 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
}

/** The settings of the edge, each by itself. */
export const edgeSettings = {
  HOST: z
    .string()
    .max(253)
    .regex(/^[\w.:-]+$/, 'HOST must be the name or address to listen on, such as localhost or 0.0.0.0')
    .default('localhost'),
  PUBLIC_URL: z
    .string()
    .refine(
      isPublicUrl,
      'PUBLIC_URL must be the https address of the pages without a path, as in https://mellanrum.example',
    )
    .transform((text) => new URL(text).origin)
    .optional(),
  TRUST_PROXY: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every(isNetwork), 'TRUST_PROXY must be addresses or networks, as in 127.0.0.1,10.0.0.0/8')
    .optional(),
}

/**
 * The edge, where other machines are let in: undefined at one's own machine.
 * @throws {StartFailure} with one sentence that names all that is still to be set.
 */
export function edgeIn(read: {
  readonly HOST: string
  readonly PUBLIC_URL?: string | undefined
  readonly TRUST_PROXY?: readonly string[] | undefined
  readonly SMTP_URL?: string | undefined
  readonly MAIL_FROM?: string | undefined
  readonly OIDC_ISSUER?: string | undefined
  readonly ACCESS: 'open' | 'accounts'
}): PublicEdge | undefined {
  const { HOST, PUBLIC_URL: url, TRUST_PROXY: proxies } = read
  const isOnLoopback = loopbackHosts.includes(HOST)
  if (isOnLoopback && url === undefined && proxies === undefined) return undefined
  // People sign in by mail, by a provider, or by either.
  const hasProvider = read.OIDC_ISSUER !== undefined
  const missing = [
    read.ACCESS !== 'accounts' && 'ACCESS=accounts',
    url === undefined && 'PUBLIC_URL (the https address of the pages)',
    proxies === undefined && 'TRUST_PROXY (the address of the proxy that speaks https)',
    read.SMTP_URL === undefined && !hasProvider && 'SMTP_URL',
    read.MAIL_FROM === undefined && !hasProvider && 'MAIL_FROM',
  ].filter((name): name is string => name !== false)
  if (missing.length > 0 || url === undefined || proxies === undefined) {
    const why = isOnLoopback ? 'Mellanrum stands behind a proxy' : `HOST=${HOST} lets other machines in`
    const instead = missing.includes('SMTP_URL') ? ' (OIDC_ISSUER can stand in for mail)' : ''
    throw new StartFailure(
      'settings',
      `${why}: set ${missing.join(', ')} too${instead}, or leave HOST at localhost alone.`,
    )
  }
  return { url, proxies }
}
