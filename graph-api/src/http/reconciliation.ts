import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { RateLimiter } from '../accounts/rate-limiter.ts'
import type { Graph } from '../database/graph.ts'
import { describeEntities, extend } from '../reconciliation/describe-entities.ts'
import { manifestOf, propertiesOf, servicePath, suggestProperties, suggestTypes } from '../reconciliation/manifest.ts'
import { extendInput, queriesInput } from '../reconciliation/model.ts'
import { previewPage } from '../reconciliation/preview-page.ts'
import { reconcile, suggestEntities } from '../reconciliation/reconcile.ts'
import { placeOf } from './place-of.ts'

/** Requests from one address in a minute; each may ask for a hundred names. Who has a key has the key's own pace. */
const limit = { most: 120, within: 60_000 } as const

const longestBody = 256 * 1024
const texts = z.record(z.string(), z.union([z.string(), z.array(z.string())]).optional())

/** One text of what was asked; the first where there are several. */
const one = (values: unknown, name: string): string | undefined => [texts.parse(values)[name]].flat()[0]

/** Reads JSON, or answers why not, in a sentence. */
function read<Output>(schema: z.ZodType<Output>, text: string): { value: Output } | { error: string } {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return { error: 'What was sent is no JSON.' }
  }
  const parsed = schema.safeParse(given)
  if (parsed.success) return { value: parsed.data }
  const [problem] = parsed.error.issues
  return {
    error: `${(problem?.path ?? []).map(String).join('.').slice(0, 100)}: ${problem?.message ?? 'not understood'}`,
  }
}

interface Options {
  readonly rateLimiter: RateLimiter
  /** Begins every address, without a slash at its end. */
  readonly pagesUrl: string
  readonly partnership: string
  /** The graph as the key of the request has it, and as a visitor has it without one: no session counts here. */
  readonly openGraph: (request: FastifyRequest, reply: FastifyReply) => Promise<Graph>
}

/**
 * Serves the Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group) at /reconcile, for organisations, places
 * and themes: what OpenRefine asks to find which row of a table is what here. Any page may read it, since it tells a visitor's
 * truth, or that of a key, which no page has by itself.
 */
export async function mountReconciliation(app: FastifyInstance, options: Options): Promise<void> {
  const { rateLimiter, openGraph, pagesUrl } = options
  const manifest = manifestOf(options)
  const answer = async (graph: Graph, asked: unknown, reply: FastifyReply): Promise<unknown> => {
    const [queries, extension] = [one(asked, 'queries'), one(asked, 'extend')]
    if (queries === undefined && extension === undefined) return manifest
    if (queries !== undefined) {
      const found = read(queriesInput, queries)
      return 'error' in found ? reply.status(400).send(found) : reconcile(graph, found.value)
    }
    const found = read(extendInput, extension ?? '')
    return 'error' in found ? reply.status(400).send(found) : extend(graph, found.value)
  }
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: longestBody },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    scope.addHook('onRequest', async (request, reply) => {
      reply.headers({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'no-store',
      })
      if (request.heldKey || rateLimiter.allow(`reconcile ${placeOf(request.ip)}`, limit)) return
      const error = 'That was asked too often. Wait a minute and go on, or ask with a key.'
      return reply.status(429).header('retry-after', '60').send({ error })
    })
    scope.get(servicePath, async (request, reply) => answer(await openGraph(request, reply), request.query, reply))
    scope.post(servicePath, async (request, reply) =>
      answer(await openGraph(request, reply), request.body ?? {}, reply),
    )
    scope.get(`${servicePath}/suggest/entity`, async (request, reply) => {
      const [prefix = '', type] = [one(request.query, 'prefix'), one(request.query, 'type')]
      return { result: await suggestEntities(await openGraph(request, reply), { prefix, type }) }
    })
    scope.get(`${servicePath}/suggest/type`, (request) => ({
      result: suggestTypes(one(request.query, 'prefix') ?? ''),
    }))
    scope.get(`${servicePath}/suggest/property`, (request) => ({
      result: suggestProperties(one(request.query, 'prefix') ?? ''),
    }))
    scope.get(`${servicePath}/properties`, (request) => {
      const type = one(request.query, 'type')
      return { ...(type !== undefined && { type }), properties: propertiesOf(type) }
    })
    scope.get(`${servicePath}/view`, (request, reply) =>
      reply.redirect(`${pagesUrl}${pagePathOf(one(request.query, 'id') ?? '')}`, 302),
    )
    scope.get(`${servicePath}/preview`, async (request, reply) => {
      const id = one(request.query, 'id') ?? ''
      const [row] = await describeEntities(await openGraph(request, reply), [id])
      if (!row) return reply.status(404).send({ error: 'There is nothing of this id here.' })
      return reply
        .removeHeader('x-frame-options')
        .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *")
        .type('text/html; charset=utf-8')
        .send(previewPage(row, `${pagesUrl}${pagePathOf(id)}`))
    })
  })
}

/** The page of an entity, by the prefix of its id: nothing is looked up, so nothing is told of whether it is there. */
function pagePathOf(id: string): string {
  const folder = { org: '/organisationer', plc: '/karta', thm: '/teman' }[id.slice(0, 3)]
  return folder ? `${folder}/${encodeURIComponent(id)}` : '/'
}
