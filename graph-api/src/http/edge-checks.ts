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

/** How long a browser that came by https remembers to do so, in seconds: a year. */
const httpsRemembered = 31_536_000

/**
 * Security headers, compression, and the rules that only the program's own names are answered to, and that only its own pages
 * may ask for changes. Whoever a proxy says to have come in plain is led to https.
 * @param publicUrl where browsers on other machines find the pages; this machine's own names alone where left out
 */
export async function mountEdgeChecks(app: FastifyInstance, publicUrl?: string): Promise<void> {
  const publicName = publicUrl && new URL(publicUrl).host
  app.addHook('onRequest', async (request, reply) => {
    const name = request.headers.host ?? ''
    // Checks the Host header against DNS rebinding: a foreign name that leads here would let a foreign page read what is here.
    if (!isLoopbackName(name) && name.toLowerCase() !== publicName) {
      const error = publicUrl ? 'Mellanrum has another address' : 'Mellanrum answers on this machine only'
      return reply.status(421).send({ error })
    }
    // Redirects only where the proxy reports http; one without the header is taken to speak https alone.
    if (publicUrl && request.headers['x-forwarded-proto'] !== undefined && request.protocol === 'http') {
      if (harmless.includes(request.method)) return reply.redirect(`${publicUrl}${request.url}`, 308)
      return reply.status(403).send({ error: 'Mellanrum is reached by https alone' })
    }
    if (!harmless.includes(request.method) && !isOwnOrigin(request.headers, publicUrl)) {
      return reply.status(403).send({ error: 'Mellanrum takes changes from its own pages only' })
    }
  })
  await app.register(helmet, {
    contentSecurityPolicy,
    strictTransportSecurity: publicUrl ? { maxAge: httpsRemembered, includeSubDomains: false } : false,
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
 * may differ: in development the pages come from another one. With a public address, no other origin is one's own.
 */
function isOwnOrigin(headers: { origin?: string; 'sec-fetch-site'?: string | string[] }, publicUrl?: string): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return false
  if (headers.origin === undefined) return true
  if (publicUrl) return headers.origin.toLowerCase() === publicUrl
  return isLoopbackName(/^https?:\/\/(.+)$/i.exec(headers.origin)?.[1] ?? '')
}

/** True for the names by which a machine speaks to itself, with or without a port. */
function isLoopbackName(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host)
}
