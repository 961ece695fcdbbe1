import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** Own scripts, styles and pictures only; nobody may frame the pages. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    workerSrc: ["'self'"],
    manifestSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
}

/** Methods that change nothing, so that a page of another origin may try them: it never gets to read the answer. */
const harmless = ['GET', 'HEAD', 'OPTIONS']

/**
 * Security headers, compression, and the rules that only this machine's own names are answered to, and that only pages
 * from this machine may ask for changes.
 */
export async function mountGuard(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    // A foreign name that is made to lead to this machine would let a foreign page read what is here.
    if (!isLoopbackName(request.headers.host ?? '')) {
      return reply.status(421).send({ error: 'Mellanrum answers on this machine only' })
    }
    if (!harmless.includes(request.method) && !isOwnOrigin(request.headers)) {
      return reply.status(403).send({ error: 'Mellanrum takes changes from its own pages only' })
    }
  })
  await app.register(helmet, {
    contentSecurityPolicy,
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
  })
  await app.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })
}

/**
 * True where no browser says that a page of another machine is asking. Programs other than browsers name no origin. The port
 * may differ: in development the pages come from another one.
 */
export function isOwnOrigin(headers: { origin?: string; 'sec-fetch-site'?: string | string[] }): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return false
  if (headers.origin === undefined) return true
  return isLoopbackName(/^https?:\/\/(.+)$/i.exec(headers.origin)?.[1] ?? '')
}

/** True for the names by which a machine speaks to itself, with or without a port. */
export function isLoopbackName(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host)
}
