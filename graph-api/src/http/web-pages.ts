import { sep } from 'node:path'
import serveStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/**
 * Serves the built web: files with a hash in their name for a year, the rest checked anew each time, and index.html for every
 * address that a page of the app may have.
 */
export async function mountWebPages(app: FastifyInstance, webRoot: string): Promise<void> {
  await app.register(serveStatic, {
    root: webRoot,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.includes(`${sep}assets${sep}`)
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.setNotFoundHandler(async (request, reply) => {
    if (isPageAddress(request)) return reply.sendFile('index.html')
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
