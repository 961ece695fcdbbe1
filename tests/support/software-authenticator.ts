import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest()

/** What an answer of the authenticator may say otherwise than it should. */
export interface Told {
  origin?: string
  rpId?: string
  type?: string
  counter?: number
  /** Bits of the authenticator data: 0x01 somebody was there, 0x04 it knows who. */
  flags?: number
}

/** The head of a CBOR byte string of at most 65,535 bytes. */
const bytesHead = (length: number) => Buffer.from([0x59, length >> 8, length & 0xff])

/** An authenticator with one passkey (WebAuthn level 2, ES256, no attestation), written for the tests. */
export function makeAuthenticator(site: { origin: string; rpId: string }) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(32)
  let count = 0
  const coseKey = Buffer.concat([
    // {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 32]),
    Buffer.from(x, 'base64url'),
    Buffer.from([0x22, 0x58, 32]),
    Buffer.from(y, 'base64url'),
  ])
  const clientData = (challenge: string, type: string, { origin = site.origin, ...told }: Told) =>
    Buffer.from(JSON.stringify({ type: told.type ?? type, challenge, origin, crossOrigin: false }))
  const authenticatorData = (flags: number, { rpId = site.rpId, counter }: Told, rest = Buffer.alloc(0)) => {
    count += 1
    const counted = Buffer.alloc(4)
    counted.writeUInt32BE(counter ?? count)
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counted, rest])
  }
  return {
    credentialId: base64(id),
    /** Makes the passkey. */
    make(challenge: string, told: Told = {}) {
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey])
      const data = authenticatorData(0x40 | (told.flags ?? 0x05), told, credential)
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        Buffer.from([0x63]),
        Buffer.from('fmt'),
        Buffer.from([0x64]),
        Buffer.from('none'),
        Buffer.from([0x67]),
        Buffer.from('attStmt'),
        Buffer.from([0xa0, 0x68]),
        Buffer.from('authData'),
        bytesHead(data.length),
        data,
      ])
      return {
        credentialId: base64(id),
        clientData: base64(clientData(challenge, 'webauthn.create', told)),
        attestation: base64(attestation),
      }
    },
    /** Signs in with it. */
    sign(challenge: string, told: Told = {}) {
      const client = clientData(challenge, 'webauthn.get', told)
      const data = authenticatorData(told.flags ?? 0x05, told)
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)
      return {
        credentialId: base64(id),
        clientData: base64(client),
        authenticatorData: base64(data),
        signature: base64(signature),
      }
    },
  }
}
