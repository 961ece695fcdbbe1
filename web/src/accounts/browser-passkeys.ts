/** Whether passkeys can be used here: the browser knows them, and the page has a name, which a bare address is not. */
export const passkeysWork = (): boolean =>
  'PublicKeyCredential' in window && isSecureContext && !/^[\d.]+$|^\[/.test(location.hostname)

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))

const textOf = (bytes: ArrayBuffer): string =>
  btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

type Begun = { challenge: string; rpId: string }

/**
 * Has the device make a passkey.
 * @returns null where the person changed their mind, the device has one already, or cannot make any
 */
export const makePasskey = async (
  begun: Begun & { userId: string; userName: string; known: readonly string[]; algorithms: readonly number[] },
) => {
  const made = await navigator.credentials
    .create({
      publicKey: {
        challenge: bytesOf(begun.challenge),
        rp: { id: begun.rpId, name: 'Mellanrum' },
        user: { id: bytesOf(begun.userId), name: begun.userName, displayName: begun.userName },
        pubKeyCredParams: begun.algorithms.map((alg) => ({ alg, type: 'public-key' as const })),
        excludeCredentials: begun.known.map((id) => ({ id: bytesOf(id), type: 'public-key' as const })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        timeout: 300_000,
      },
    })
    .catch(() => null)
  if (!(made instanceof PublicKeyCredential) || !(made.response instanceof AuthenticatorAttestationResponse))
    return null
  return {
    credentialId: textOf(made.rawId),
    clientData: textOf(made.response.clientDataJSON),
    attestation: textOf(made.response.attestationObject),
  }
}

/**
 * Has the device sign in with a passkey that the person chooses there.
 * @returns null where they changed their mind, or have none here
 */
export const signWithPasskey = async (begun: Begun) => {
  const signed = await navigator.credentials
    .get({
      publicKey: {
        challenge: bytesOf(begun.challenge),
        rpId: begun.rpId,
        userVerification: 'required',
        timeout: 300_000,
      },
    })
    .catch(() => null)
  if (!(signed instanceof PublicKeyCredential) || !(signed.response instanceof AuthenticatorAssertionResponse))
    return null
  return {
    credentialId: textOf(signed.rawId),
    clientData: textOf(signed.response.clientDataJSON),
    authenticatorData: textOf(signed.response.authenticatorData),
    signature: textOf(signed.response.signature),
  }
}
