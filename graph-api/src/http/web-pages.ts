import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import serveStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/**
 * Serves the built web: files with a hash in their name for a year, the rest checked anew each time, and index.html for every
 * address that a page of the app may have. The page is told in which time zone the day begins.
 */
export async function mountWebPages(app: FastifyInstance, webRoot: string, timeZone: string): Promise<void> {
  const page = (await readFile(join(webRoot, 'index.html'), 'utf8')).replace(
    '<html ',
    `<html data-time-zone="${timeZone}" `,
  )
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

/** True for an address that the app in the browser answers: one a person visits, not a missing file or an API path. */
function isPageAddress(request: FastifyRequest): boolean {
  const path = request.url.split('?', 1)[0] ?? ''
  const lastPart = path.slice(path.lastIndexOf('/') + 1)
  const wantsPage = request.headers.accept?.includes('text/html') ?? false
  return (
    request.method === 'GET' && wantsPage && !lastPart.includes('.') && !/^\/(graphql|health|export)(\/|$)/.test(path)
  )
}
