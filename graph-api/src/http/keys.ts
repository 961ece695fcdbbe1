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

/** What begins an address that has its key in it, for programs that can be given an address and nothing else. */
export const keyedPath = '/export/key/'

/** As the header has it; any page may read what such an address answers, since no page has the key by itself. */
function keyInAddress(url: string): string | undefined {
  return url.startsWith(keyedPath) ? `Bearer ${url.slice(keyedPath.length).split(/[/?]/, 1)[0]}` : undefined
}

/** Takes the key of each request that has one; a request whose key does not hold is not answered further. */
export function mountKeys(app: FastifyInstance, findKey: FindKey): void {
  app.addHook('onRequest', async (request, reply) => {
    const inAddress = keyInAddress(request.url)
    if (inAddress) {
      reply.headers({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' })
    }
    const authorization = inAddress ?? request.headers.authorization
    if (authorization === undefined || !/^\/(graphql|export|reconcile)\b/.test(request.url)) return
    const key = await findKey(authorization)
    // An address is passed on, kept in histories and logs of proxies: what can change something does not belong there.
    const isTooMuch = inAddress !== undefined && !('why' in key) && key.scope !== 'read'
    const found: HeldKey | Refusal = isTooMuch ? { why: 'writes', keyId: key.id } : key
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
