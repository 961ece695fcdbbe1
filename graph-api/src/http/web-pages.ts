import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import serveStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Partnership } from '../env.ts'
import { escaped, firstPage, inlineFirst, policyWith, readFirstPages } from './first-page.ts'

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
  const inlined = inlineFirst(await readFile(join(webRoot, 'index.html'), 'utf8'), (path) =>
    readFileSync(join(webRoot, path), 'utf8'),
  )
  // A function, since a name may hold the signs that `replace` reads as its own.
  const built = inlined.page.replace('<html ', () => `<html ${attributes.join('')}`)
  const pages = readFirstPages(webRoot)
  const pageAt = (address: string) =>
    pages
      ? firstPage({ built, pages, address, partnership: partnership.name, asksByHash })
      : built.replace('<!--partnership-->', () => escaped(partnership.name))
  await app.register(serveStatic, {
    root: webRoot,
    cacheControl: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isHashed = path.includes(`${sep}assets${sep}`)
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const sendPage = (request: FastifyRequest, reply: FastifyReply) => {
    const policy = reply.getHeader('content-security-policy')
    if (typeof policy === 'string') reply.header('content-security-policy', policyWith(policy, inlined))
    const page = pageAt(request.url)
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
  }
  app.get('/', async (request, reply) => sendPage(request, reply))
  app.setNotFoundHandler(async (request, reply) => {
    if (isPageAddress(request)) return sendPage(request, reply)
    return reply.status(404).send({ error: 'Not found' })
  })
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
