import { decodeClientDataJSON } from '@simplewebauthn/server/helpers'
import type { Access } from '../accounts/access.ts'
import { refuseTooMany, requestSeconds } from '../accounts/ask-sign-in.ts'
import { secondsFromNow } from '../accounts/begin-session.ts'
import { hashOf, isToken, newToken } from '../accounts/tokens.ts'
import { InputError } from '../shared/errors.ts'
import type { PasskeyUse } from './model.ts'
import { keepChallenge, spendChallengeOnce } from './statements.ts'

/** How long a challenge is good, in seconds. */
const challengeSeconds = 5 * 60
/** Challenges, and answers to them, from one place in a quarter of an hour, which a whole office may share. */
const limit = { most: 60, within: 15 * 60_000 } as const

/** Whose passkeys are used here: an authenticator gives those of another site to nobody. */
export function siteOf({ settings }: Access): { readonly origin: string; readonly rpId: string } {
  const { origin, hostname } = new URL(settings.pagesUrl)
  return { origin, rpId: hostname }
}

/** One refusal for what is forged, spent, over, unknown, or was begun in another browser. */
export function refusal({ onRefused }: Access): InputError {
  onRefused?.({ path: 'passkey', code: 'not_valid' })
  const message = 'This passkey cannot be used here, or the attempt took too long. Try again, or sign in another way.'
  return new InputError([{ path: 'passkey', code: 'not_valid', message }])
}

// A challenge is no token of a link, although both are kept alike.
const hashOfChallenge = (challenge: string) => hashOf(`passkey ${challenge}`)

/**
 * Gives the browser that asks a challenge to sign with a passkey: once, within five minutes.
 * @returns 32 random bytes in base64url
 * @throws InputError after too many requests
 */
export async function giveChallenge(access: Access, use: PasskeyUse): Promise<string> {
  const { rateLimiter, client, cookies, graph } = access
  refuseTooMany(rateLimiter.allow(`passkey ${client.address}`, limit), 'passkey')
  const kept = cookies.get('browser')
  const browser = isToken(kept) ? kept : newToken()
  const challenge = newToken()
  await graph.write((transaction) =>
    transaction.run(keepChallenge, {
      tokenHash: hashOfChallenge(challenge),
      browserHash: hashOf(browser),
      use,
      expiresAt: secondsFromNow(challengeSeconds),
    }),
  )
  // As long as for a link by mail, which may be on its way to the same browser.
  cookies.set('browser', browser, requestSeconds)
  return challenge
}

function challengeIn(clientData: string): string | undefined {
  try {
    const { challenge } = decodeClientDataJSON(clientData)
    return typeof challenge === 'string' ? challenge : undefined
  } catch {
    return undefined
  }
}

/**
 * Spends the challenge that an authenticator has signed, whatever else is wrong with its answer.
 * @returns the challenge
 * @throws InputError where it was not given to this browser for this, is spent or over, and after too many tries
 */
export async function spendChallenge(
  access: Access,
  options: { readonly clientData: string; readonly use: PasskeyUse },
): Promise<string> {
  const { rateLimiter, client, cookies, graph } = access
  refuseTooMany(rateLimiter.allow(`try ${client.address}`, limit), 'passkey')
  const browser = cookies.get('browser')
  const challenge = challengeIn(options.clientData)
  if (!isToken(browser) || !isToken(challenge)) throw refusal(access)
  const parameters = { tokenHash: hashOfChallenge(challenge), browserHash: hashOf(browser), use: options.use }
  const [spent] = await graph.write((transaction) => transaction.run(spendChallengeOnce, parameters))
  if (!spent) throw refusal(access)
  return challenge
}
