import { complexityFromQuery } from '@pothos/plugin-complexity'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST, Kind } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context, RequestInfo } from '../context.ts'
import type { Viewer } from '../shared/viewer.ts'
import { type Budgets, budgetOwnerOf, costlyFrom, wholeFile } from './budgets.ts'
import { placeOf } from './place-of.ts'

interface AskedContext extends Pick<Context, 'viewer'> {
  readonly asked: RequestInfo
}

interface Operation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

/** The points that one operation costs, from what it asks for, before any of it is run; 0 for what cannot be run. */
export function costOf({ schema, document, operationName, variables }: Operation): number {
  const operation = getOperationAST(document, operationName)
  if (!operation) return 0
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  try {
    const asked = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] } as const
    return complexityFromQuery(asked, { schema, variables: { ...variables } }).complexity
  } catch {
    // Variables that do not fit: running it says so.
    return 0
  }
}

/** One sentence for people and programs. */
function tooCostly(seconds: number): string {
  return `You have asked for very much in a short time. Wait ${seconds} seconds and ask again, or ask for less at a time.`
}

/** Draws what a costly operation costs from the budget of whoever asks, and refuses it where nothing is left. */
export function limitCost(budgets: Budgets): Plugin<AskedContext> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues, contextValue } = args
      const cost = costOf({ schema, document, operationName, variables: variableValues ?? {} })
      if (cost < costlyFrom) return
      const seconds = budgets.draw(budgetOwnerOf(contextValue.viewer, contextValue.asked), cost)
      if (seconds === 0) return
      const http = { status: 429, headers: { 'retry-after': String(seconds) } }
      const error = new GraphQLError(tooCostly(seconds), { extensions: { code: 'TOO_OFTEN', http } })
      setResultAndStopExecution({ errors: [error] })
    },
  }
}

/** Draws what a file of the whole network costs, and answers those who have nothing left. Returns whether it may be made. */
export type ChargeFile = (viewer: Viewer, request: FastifyRequest, reply: FastifyReply) => boolean

/** @param budgets left out where nobody pays: at one's own machine */
export function chargeFiles(budgets: Budgets | undefined): ChargeFile {
  return (viewer, { heldKey, ip }, reply) => {
    const payer = budgetOwnerOf(viewer, { clientAddress: placeOf(ip), ...(heldKey && { key: heldKey }) })
    const seconds = budgets?.draw(payer, wholeFile) ?? 0
    if (seconds === 0) return true
    reply
      .status(429)
      .header('retry-after', String(seconds))
      .send({ error: tooCostly(seconds) })
    return false
  }
}
