import type { FastifyInstance } from 'fastify'
import type { Refusal } from '../keys/find-key.ts'
import type { HeldKey } from '../keys/model.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The key of the program that asks; undefined where a browser does. */
    heldKey?: HeldKey
  }
}

/** Finds the key in an `Authorization` header, or why it is refused. */
export type FindKey = (authorization: string) => Promise<HeldKey | Refusal>

/** One sentence for what is forged, unknown, over or revoked: whoever asks learns nothing of which. */
const refused = 'This key cannot be used, or no longer. Ask for a new one on the page /nycklar.'
const tooOften = 'This key was used too often. Wait a minute and go on.'

/** Takes the key of each request that has one; a request whose key does not hold is not answered further. */
export function mountKeys(app: FastifyInstance, findKey: FindKey): void {
  app.addHook('onRequest', async (request, reply) => {
    const { authorization } = request.headers
    if (authorization === undefined || !/^\/(graphql|export|reconcile)\b/.test(request.url)) return
    const found = await findKey(authorization)
    if (!('why' in found)) {
      request.heldKey = found
      return
    }
    // The secret itself is never written down.
    request.log.warn({ why: found.why, keyId: found.keyId }, 'A key was refused')
    const isPace = found.why === 'too often'
    const headers = isPace ? { 'retry-after': '60' } : { 'www-authenticate': 'Bearer' }
    const error = { message: isPace ? tooOften : refused, extensions: { code: isPace ? 'TOO_OFTEN' : 'NOT_VALID_KEY' } }
    return reply
      .status(isPace ? 429 : 401)
      .headers(headers)
      .send({ errors: [error] })
  })
}
