import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import serveStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Partnership } from '../env.ts'

export interface WebPagesOptions {
  /** The folder of the built web. */
  webRoot: string
  /** An IANA name. */
  timeZone: string
  partnership: Partnership
  /** Whether the pages ask for their documents by hash. */
  asksByHash: boolean
}

/**
 * Serves the built web: files with a hash in their name for a year, the rest checked anew each time, and index.html for every
 * address that a page of the app may have. The page is told in which time zone the day begins and whose map it is.
 */
export async function mountWebPages(app: FastifyInstance, options: WebPagesOptions): Promise<void> {
  const { webRoot, timeZone, partnership, asksByHash } = options
  const told = {
    'data-time-zone': timeZone,
    'data-partnership': partnership.name,
    ...(partnership.email ? { 'data-contact': partnership.email } : {}),
    ...(asksByHash ? { 'data-documents': 'by-hash' } : {}),
  }
  const attributes = Object.entries(told).map(([name, value]) => `${name}="${escaped(value)}" `)
  const built = await readFile(join(webRoot, 'index.html'), 'utf8')
  // A function, since a name may hold the signs that `replace` reads as its own.
  const page = built
    .replace('<html ', () => `<html ${attributes.join('')}`)
    .replace('<!--partnership-->', () => escaped(partnership.name))
  await app.register(serveStatic, {
    root: webRoot,
    cacheControl: false,
    index: false,
    setHeaders: (reply, path) => {
      const isHashed = path.includes(`${sep}assets${sep}`)
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const sendPage = (reply: FastifyReply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
  app.get('/', async (_request, reply) => sendPage(reply))
  app.setNotFoundHandler(async (request, reply) => {
    if (isPageAddress(request)) return sendPage(reply)
    return reply.status(404).send({ error: 'Not found' })
  })
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

/** True for an address that the app in the browser answers: one a person visits, not a missing file or an API path. */
function isPageAddress(request: FastifyRequest): boolean {
  const path = request.url.split('?', 1)[0] ?? ''
  const lastPart = path.slice(path.lastIndexOf('/') + 1)
  const wantsPage = request.headers.accept?.includes('text/html') ?? false
  return (
    request.method === 'GET' &&
    wantsPage &&
    !lastPart.includes('.') &&
    !/^\/(graphql|health|export|auth|reconcile)(\/|$)/.test(path)
  )
}
