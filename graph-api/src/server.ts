import { StartFailure } from '@mellanrum/cypher/server/start-failure'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { RateLimiter } from './accounts/rate-limiter.ts'
import type { Context } from './context.ts'
import type { PublicEdge } from './edge-settings.ts'
import { defaultPartnership, type Partnership } from './env.ts'
import { Budgets } from './http/budgets.ts'
import { mountCalendar } from './http/calendar.ts'
import { mountEdgeChecks } from './http/edge-checks.ts'
import { mountExports } from './http/exports.ts'
import { type CreateContext, makeYoga, mountGraphql, requestInfoOf } from './http/graphql-endpoint.ts'
import { type HealthDetails, mountHealth } from './http/health.ts'
import { type FindKey, mountKeys } from './http/keys.ts'
import { chargeFiles } from './http/limit-cost.ts'
import { mountLive } from './http/live-endpoint.ts'
import type { ServerLog } from './http/mask-errors.ts'
import { mountOpenId } from './http/openid.ts'
import { mountReconciliation } from './http/reconciliation.ts'
import { mountStopMail } from './http/stop-mail.ts'
import { readTrustedDocuments } from './http/trusted-documents.ts'
import { mountWebPages } from './http/web-pages.ts'
import { mountYearReport } from './http/year-report.ts'
import type { LiveHub } from './live/live-hub.ts'
import type { Provider } from './openid/provider.ts'
import { defaultTimeZone } from './shared/days.ts'
import { codeOf, describeError } from './shared/describe-error.ts'

/** The largest request body, in bytes. */
const bodyLimit = 256 * 1024
/** How long requests under way may go on after `close`, in milliseconds. */
const closingPatience = 1_000

export interface ServerOptions {
  schema: GraphQLSchema
  createContext: CreateContext
  /** Resolves when the database answers, rejects when it does not. */
  ready(): Promise<void>
  /** What else health tells: why the database is away where that is known, and how the suggestions do. */
  health?: () => HealthDetails
  /** What happens, told at /live. */
  live?: LiveHub
  /** The folder of the built web; without it only the API answers. */
  webRoot?: string
  /** Decides which day it is; an IANA name. */
  timeZone?: string
  /** Whose map the pages say that it is. */
  partnership?: Partnership
  port: number
  host: string
  /** How other machines get in; left out where none does. */
  edge?: PublicEdge
  /** By which people sign in besides mail. */
  provider?: Provider
  /** Counts what is asked from where. */
  rateLimiter?: RateLimiter
  /** What is spent on costly questions, where other machines get in. */
  budgets?: Budgets
  /** Finds the keys of programs; without it every key is refused. */
  findKey?: FindKey
  /** `stream` is where log lines go instead of standard output. */
  log: { level: string; stream?: { write(line: string): void } }
  /** Development: GraphiQL at /graphql. */
  dev?: boolean
}

/** A server that listens. */
export interface RunningServer {
  url: string
  log: ServerLog
  close(): Promise<void>
}

/**
 * Starts web and API on one origin. Logs hold neither addresses of visitors nor variables, and no query strings.
 * @throws {StartFailure} when the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { schema, createContext, ready, health, webRoot, port, host, dev = false } = options
  const { timeZone = defaultTimeZone, partnership = defaultPartnership, edge } = options
  const app = fastify({
    logger: { ...options.log, serializers: { req: ({ method }) => ({ method }), err: withoutValues } },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    // Forwarded headers are trusted from the named proxies alone.
    trustProxy: edge ? [...edge.proxies] : false,
    requestTimeout: 15_000,
    handlerTimeout: 30_000,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  })
  await mountEdgeChecks(app, edge?.url)
  mountErrors(app)
  mountHealth(app, { ready, details: health ?? (() => ({})) })
  mountKeys(app, options.findKey ?? (async () => ({ why: 'unknown' })))
  const documents = readTrustedDocuments(webRoot)
  // At one's own machine anything may be asked.
  const budgets = edge ? (options.budgets ?? new Budgets()) : undefined
  const charge = chargeFiles(budgets)
  const yoga = makeYoga({ schema, createContext, log: app.log, dev, isPublic: edge !== undefined, documents, budgets })
  await mountGraphql(app, yoga, dev)
  if (options.live) await mountLive(app, yoga, options.live)
  const contextOf = async (request: FastifyRequest, reply: FastifyReply) =>
    (await createContext({ asked: requestInfoOf(request, reply) })) as Pick<Context, 'graph' | 'own' | 'access'>
  mountExports(app, contextOf, charge)
  mountYearReport(app, partnership.name, contextOf, charge)
  await mountStopMail(app, async (request, reply) => (await contextOf(request, reply)).access?.graph)
  await mountReconciliation(app, {
    rateLimiter: options.rateLimiter ?? new RateLimiter(),
    pagesUrl: edge?.url ?? `http://localhost:${port}`,
    partnership: partnership.name,
    openGraph: async (request, reply) =>
      (
        (await createContext({ asked: { ...requestInfoOf(request, reply), asVisitor: true } })) as Pick<
          Context,
          'graph'
        >
      ).graph,
  })
  mountCalendar(app, timeZone, async (request, reply) => (await contextOf(request, reply)).graph)
  if (options.provider) {
    const openAccess = async (request: FastifyRequest, reply: FastifyReply) => (await contextOf(request, reply)).access
    mountOpenId(app, { provider: options.provider, openAccess })
  }
  if (webRoot !== undefined) {
    await mountWebPages(app, { webRoot, timeZone, partnership, asksByHash: documents.size > 0 })
  }
  await listen(app, host, port)
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, log: app.log, close: () => close(app) }
}

function withoutValues(error: Error): { type: string; message: string; stack: string } {
  return { type: error.name, message: '', stack: '', ...describeError(error) }
}

function mountErrors(app: FastifyInstance): void {
  app.setErrorHandler(async (error, request, reply) => {
    if (reply.raw.destroyed && codeOf(error) === 'ERR_STREAM_PREMATURE_CLOSE') {
      request.log.debug('A visitor left before the answer')
      return reply.hijack()
    }
    const status = statusOf(error)
    if (status >= 500) request.log.error(describeError(error), 'A request failed')
    const sentence = status === 413 ? 'The request is too large' : 'The request could not be read'
    // The shape of a GraphQL answer, which the page reads everywhere.
    return reply
      .status(status)
      .send({ errors: [{ message: status >= 500 ? 'Something unexpected went wrong' : sentence }] })
  })
}

function statusOf(error: unknown): number {
  const given = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined
  return typeof given === 'number' && given >= 400 ? given : 500
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    await app.close()
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') throw portTaken(port)
    if (error instanceof Error && 'code' in error && error.code === 'EACCES') {
      throw new StartFailure(
        'port-taken',
        `Port ${port} is reserved for the system: choose another one, as in PORT=4001.`,
      )
    }
    throw error
  }
}

/** The sentence for a port that another program listens on. */
export function portTaken(port: number): StartFailure {
  const other = port < 65_535 ? port + 1 : 4000
  return new StartFailure(
    'port-taken',
    `Port ${port} is taken by another program: choose another one, as in PORT=${other}.`,
  )
}

/** Lets requests under way end for a moment, then closes what is left. */
async function close(app: FastifyInstance): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), closingPatience)
  await app.close()
  clearTimeout(late)
}
