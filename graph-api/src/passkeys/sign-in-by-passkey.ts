import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import { isoBase64URL } from '@simplewebauthn/server/helpers'
import type { Access } from '../accounts/access.ts'
import { beginSession } from '../accounts/begin-session.ts'
import { parseInput } from '../shared/errors.ts'
import { giveChallenge, refusal, siteOf, spendChallenge } from './challenge.ts'
import { type SignInByPasskeyInput, signInByPasskeyInput } from './model.ts'
import { findPasskey, usePasskey } from './statements.ts'

/**
 * Begins to sign in by passkey. Nobody is named: the authenticator itself knows which passkeys it has for this site.
 * @throws InputError after too many requests
 */
export async function beginPasskeySignIn(access: Access): Promise<{ challenge: string; rpId: string }> {
  return { challenge: await giveChallenge(access, 'sign_in'), rpId: siteOf(access).rpId }
}

/**
 * Signs in with what an authenticator has signed, in the browser that began.
 * @returns the account's id
 * @throws InputError that names `passkey`, in the same words for whatever is wrong
 */
export async function signInByPasskey(access: Access, given: SignInByPasskeyInput): Promise<string> {
  const { credentialId, clientData, authenticatorData, signature } = parseInput(signInByPasskeyInput, given)
  const challenge = await spendChallenge(access, { clientData, use: 'sign_in' })
  const [passkey] = await access.graph.read(findPasskey, { credentialId })
  if (!passkey) throw refusal(access)
  const { origin, rpId } = siteOf(access)
  const verified = await verifyAuthenticationResponse({
    response: {
      id: credentialId,
      rawId: credentialId,
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON: clientData, authenticatorData, signature },
    },
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    credential: {
      id: credentialId,
      publicKey: isoBase64URL.toBuffer(passkey.publicKey),
      counter: passkey.signCount,
    },
  }).catch(() => undefined)
  if (!verified?.verified) throw refusal(access)
  const signCount = verified.authenticationInfo.newCounter
  const [used] = await access.graph.write((transaction) => transaction.run(usePasskey, { credentialId, signCount }))
  if (!used) throw refusal(access)
  return beginSession(access, used.accountId, 'passkey')
}
