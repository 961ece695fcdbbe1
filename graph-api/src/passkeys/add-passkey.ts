import { verifyRegistrationResponse } from '@simplewebauthn/server'
import { isoBase64URL } from '@simplewebauthn/server/helpers'
import type { Access } from '../accounts/access.ts'
import { deviceOf } from '../accounts/device.ts'
import type { Account } from '../accounts/model.ts'
import { InputError, NotAllowedError, parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { giveChallenge, refusal, siteOf, spendChallenge } from './challenge.ts'
import { type AddPasskeyInput, addPasskeyInput, mostPasskeys } from './model.ts'
import { notifyOwner } from './notify-owner.ts'
import { keepPasskey, readPasskeys } from './statements.ts'

/** The signatures that are understood, as COSE numbers them: Ed25519, ES256, RS256. */
export const algorithms: readonly number[] = [-8, -7, -257]

/** What a browser needs to make a passkey. */
export interface PasskeyBegun {
  readonly challenge: string
  readonly rpId: string
  /** What the authenticator keeps beside the passkey: the account's id, in base64url. */
  readonly userId: string
  readonly userName: string
  /** Passkeys that the account has already, which an authenticator makes no second of. */
  readonly known: readonly string[]
}

/** @throws NotAllowedError where nobody is signed in, or an invented person: a passkey would open their account to others' machines */
function accountIn({ signedIn }: Access): Account {
  if (!signedIn || signedIn.account.demo) throw new NotAllowedError()
  return signedIn.account
}

/**
 * Begins to add a passkey to the account that is signed in.
 * @throws NotAllowedError; InputError after too many requests, or where the account has twenty
 */
export async function beginPasskey(access: Access): Promise<PasskeyBegun> {
  const account = accountIn(access)
  const passkeys = await access.graph.read(readPasskeys, { accountId: account.id })
  if (passkeys.length >= mostPasskeys) {
    const message = `An account has ${mostPasskeys} passkeys at most. Remove one first.`
    throw new InputError([{ path: 'passkey', code: 'too_many_passkeys', message }])
  }
  return {
    challenge: await giveChallenge(access, 'add'),
    rpId: siteOf(access).rpId,
    userId: isoBase64URL.fromUTF8String(account.id),
    userName: account.address,
    known: passkeys.map(({ credentialId }) => credentialId),
  }
}

/**
 * Adds the passkey that an authenticator has made for the account that is signed in, whose owner is told by mail.
 * @throws NotAllowedError; InputError that names `passkey`
 */
export async function addPasskey(access: Access, given: AddPasskeyInput): Promise<void> {
  const account = accountIn(access)
  const { credentialId, clientData, attestation, ...named } = parseInput(addPasskeyInput, given)
  const name = named.name || deviceOf(access.client.agent)
  const challenge = await spendChallenge(access, { clientData, use: 'add' })
  const { origin, rpId } = siteOf(access)
  const verified = await verifyRegistrationResponse({
    response: {
      id: credentialId,
      rawId: credentialId,
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON: clientData, attestationObject: attestation },
    },
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    supportedAlgorithmIDs: [...algorithms],
  }).catch(() => undefined)
  if (!verified?.verified) throw refusal(access)
  const { credential } = verified.registrationInfo
  if (credential.id !== credentialId) throw refusal(access)
  await access.graph.write(async (transaction) => {
    const [kept] = await transaction.run(keepPasskey, {
      id: newId('pas'),
      accountId: account.id,
      credentialId: credential.id,
      publicKey: isoBase64URL.fromBuffer(credential.publicKey),
      signCount: credential.counter,
      name,
      most: mostPasskeys,
    })
    if (!kept) throw refusal(access)
    await notifyOwner(transaction, { access, account, happened: 'added', passkey: { name, ...kept } })
    await transaction.record([{ type: 'account.passkey-added', subjectId: account.id }])
  })
}
