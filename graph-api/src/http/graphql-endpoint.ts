import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type GraphQLSchema, getOperationAST } from 'graphql'
import { createYoga, type Plugin, type YogaInitialContext, type YogaServerInstance } from 'graphql-yoga'
import type { RequestInfo } from '../context.ts'
import { createCancellation } from '../database/cancellation.ts'
import type { LiveHub } from '../live/live-hub.ts'
import type { Budgets } from './budgets.ts'
import { limitCost } from './limit-cost.ts'
import { type ErrorLog, makeErrorMask } from './mask-errors.ts'
import { placeOf } from './place-of.ts'
import { requestLimits } from './request-limits.ts'
import { type TrustedDocuments, trustDocuments } from './trusted-documents.ts'

/** What came with a request besides its body. */
export interface ServerContext {
  readonly asked: RequestInfo
  /** What happens, for those who ask to be told of it. */
  readonly live?: LiveHub
}

/** Makes the context of one request. */
export type CreateContext = (initial: ServerContext & Partial<YogaInitialContext>) => object | Promise<object>

export type Yoga = YogaServerInstance<ServerContext, object>

/** What a request says of itself, and whether whoever sent it still waits. */
export function requestInfoOf(request: FastifyRequest, reply: FastifyReply): RequestInfo {
  const { cookie = null, 'user-agent': agent = null } = request.headers
  const cancellation = createCancellation()
  const onClose = () => {
    if (!reply.raw.writableFinished) cancellation.cancel()
  }
  reply.raw.once('close', onClose)
  return {
    cookie,
    agent,
    clientAddress: placeOf(request.ip),
    ...(request.heldKey && { key: request.heldKey }),
    cancellation,
    onChange: () => void reply.raw.off('close', onClose),
    onSetCookie: (header) => void reply.header('set-cookie', header),
  }
}

/** Whoever asks for a change may leave: it is made as a whole or not at all, and imports go on. */
const finishChanges: Plugin<ServerContext> = {
  onExecute({ args }) {
    const operation = getOperationAST(args.document, args.operationName)
    if (operation?.operation === 'mutation') args.contextValue.asked?.onChange?.()
  },
}

/** The GraphQL side of the server, without a network: tests call its `fetch`. */
export function makeYoga(options: {
  schema: GraphQLSchema
  createContext: CreateContext
  log: ErrorLog
  dev?: boolean
  /** What the pages ask by hash. */
  documents?: TrustedDocuments
  /** Whether other machines get in: then anything but the pages' own documents needs a key. */
  isPublic?: boolean
  /** From which costly questions are paid; left out where nobody pays. */
  budgets?: Budgets | undefined
}): Yoga {
  const { schema, createContext, log, dev = false, isPublic = false, documents = new Map(), budgets } = options
  return createYoga<ServerContext, object>({
    schema,
    context: createContext,
    graphqlEndpoint: '/graphql',
    graphiql: dev,
    landingPage: false,
    cors: false,
    logging: false,
    batching: false,
    plugins: [
      ...trustDocuments({ documents, only: isPublic }),
      requestLimits,
      ...(budgets ? [limitCost(budgets)] : []),
      finishChanges,
    ],
    maskedErrors: { maskError: makeErrorMask(log), errorMessage: 'Unexpected error' },
  })
}

/**
 * Mounts GraphQL at /graphql. Only JSON is read: a page of another origin cannot send that without asking first, which is
 * never granted. In development, GraphiQL answers there too.
 */
export async function mountGraphql(app: FastifyInstance, yoga: Yoga, dev: boolean): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))
    scope.route({
      method: dev ? ['GET', 'POST'] : 'POST',
      url: '/graphql',
      ...(dev ? { helmet: { contentSecurityPolicy: false } } : {}),
      handler: async (request, reply) => {
        const answer = await yoga.fetch(
          `http://localhost${request.url}`,
          {
            method: request.method,
            headers: requestHeaders(request.headers),
            ...(typeof request.body === 'string' ? { body: request.body } : {}),
          },
          { asked: requestInfoOf(request, reply) },
        )
        answer.headers.forEach((value, name) => {
          if (name !== 'content-length') reply.header(name, value)
        })
        return reply.status(answer.status).send(await answer.text())
      },
    })
  })
}

/** The headers of a request as the web's own type, without those of its body. */
export function requestHeaders(headers: Record<string, string | string[] | undefined>): Headers {
  const copy = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    // The body was read already, so its length and coding no longer hold.
    if (value === undefined || ['content-length', 'transfer-encoding', 'connection'].includes(name)) continue
    copy.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return copy
}
