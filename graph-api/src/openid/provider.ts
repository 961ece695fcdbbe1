import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
} from 'openid-client'
import type { Access } from '../accounts/access.ts'
import { refuseTooMany, requestSeconds } from '../accounts/ask-sign-in.ts'
import { beginSession, secondsFromNow } from '../accounts/begin-session.ts'
import { hashOf, isToken, newToken } from '../accounts/tokens.ts'
import { type Claims, keepAccount } from './keep-account.ts'
import type { OpenIdSettings } from './settings.ts'
import { keepProviderRequest, spendProviderRequest } from './statements.ts'

/** Where the provider sends people back to, beneath the address of the pages. */
export const callbackPath = '/auth/openid/callback'

/** Ways to the provider from one place in a quarter of an hour, which a whole office may share. */
const limit = { most: 60, within: 15 * 60_000 } as const

/** Signing in by the provider that the operator has named. */
export interface Provider {
  /** @returns the provider's address to send the browser to */
  begin(access: Access, language: 'sv' | 'en'): Promise<URL>
  /**
   * Signs in whom the provider has sent back.
   * @param path the address that the browser came back to, with its query
   * @throws where anything is forged, spent, over, or was begun in another browser
   */
  finish(access: Access, path: string): Promise<void>
}

/** What only the browser that began knows: the verifier of PKCE and the nonce follow from it, and are stored nowhere. */
function secretsOf(state: string, browser: string): { verifier: string; nonce: string } {
  return { verifier: hashOf(`pkce ${state} ${browser}`), nonce: hashOf(`nonce ${state} ${browser}`) }
}

/** Knows the provider by its discovery document, which is fetched when somebody first signs in. */
export function openProvider(settings: OpenIdSettings): Provider {
  let found: Promise<Configuration> | undefined
  const configuration = () => {
    const issuer = new URL(settings.issuer)
    // Plain http is for a provider on this very machine alone; the settings take no other.
    const execute = issuer.protocol === 'http:' ? [allowInsecureRequests] : []
    found ??= discovery(issuer, settings.clientId, settings.clientSecret, undefined, { execute })
    found.catch(() => {
      found = undefined
    })
    return found
  }
  return {
    async begin(access, language) {
      const { rateLimiter, client, cookies, graph, settings: own } = access
      refuseTooMany(rateLimiter.allow(`provider ${client.address}`, limit), 'provider')
      const provider = await configuration()
      const kept = cookies.get('browser')
      const browser = isToken(kept) ? kept : newToken()
      const token = newToken()
      const state = `${token}.${language}`
      const { verifier, nonce } = secretsOf(state, browser)
      const request = {
        tokenHash: hashOf(token),
        browserHash: hashOf(browser),
        expiresAt: secondsFromNow(requestSeconds),
      }
      await graph.write((transaction) => transaction.run(keepProviderRequest, request))
      cookies.set('browser', browser, requestSeconds)
      return buildAuthorizationUrl(provider, {
        redirect_uri: own.pagesUrl + callbackPath,
        scope: 'openid email profile',
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      })
    },
    async finish(access, path) {
      const { cookies, graph, settings: own } = access
      const url = new URL(own.pagesUrl + path)
      const browser = cookies.get('browser')
      const state = url.searchParams.get('state') ?? ''
      const token = state.slice(0, -3)
      if (!isToken(browser) || !isToken(token)) throw new Error('not begun in this browser')
      const [spent] = await graph.write((transaction) =>
        transaction.run(spendProviderRequest, { tokenHash: hashOf(token), browserHash: hashOf(browser) }),
      )
      if (!spent) throw new Error('not begun here, spent or over')
      const { verifier, nonce } = secretsOf(state, browser)
      const tokens = await authorizationCodeGrant(await configuration(), url, {
        pkceCodeVerifier: verifier,
        expectedNonce: nonce,
        expectedState: state,
        idTokenExpected: true,
      })
      const claims = tokens.claims() as Claims | undefined
      if (!claims) throw new Error('no claims')
      const { trustedDomains } = settings
      await beginSession(access, await keepAccount(graph, { claims, trustedDomains }), 'provider')
    },
  }
}
