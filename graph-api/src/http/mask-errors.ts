import { randomBytes } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { BusyError, CancelledError } from '../database/concurrency-limiter.ts'
import { statementTimedOut } from '../database/read-rows.ts'
import { codeOf, describeError } from '../shared/describe-error.ts'
import { InputError, NotAllowedError } from '../shared/errors.ts'

/** What a log must be able to take; Fastify's own logger fits. */
export interface ErrorLog {
  error(details: object, sentence: string): void
}

/** A log that takes what is refused as well. */
export interface ServerLog extends ErrorLog {
  warn(details: object, sentence: string): void
}

/** Error codes of the driver for a database that does not answer just now. */
const awayCodes = ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable']

/** How the codes begin of a statement that the database ended since it took longer than it may, or waited longer for a lock. */
const timedOut = [statementTimedOut, 'Neo.ClientError.Transaction.LockClientStopped']

/**
 * Makes the function that decides what of an error leaves the server. What the schema means to say passes; anything else
 * becomes a reference that also stands in the log, where neither variables nor quoted values are written.
 */
export function makeErrorMask(log: ErrorLog): (error: unknown) => Error {
  return (error) => {
    if (error instanceof GraphQLError && isMeant(error)) return error
    const thrown = error instanceof GraphQLError ? (error.originalError ?? error) : error
    const nodes = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {}
    // A query has no typed results: what is wrong with its arguments is said here.
    if (thrown instanceof InputError) {
      return new GraphQLError(thrown.message, { ...nodes, extensions: { code: 'INPUT', fields: thrown.fields } })
    }
    if (thrown instanceof NotAllowedError) {
      return new GraphQLError(thrown.message, { ...nodes, extensions: { code: 'NOT_ALLOWED' } })
    }
    // Overload is neither a fault nor news: no reference, nothing in the log, and when to come back.
    if (thrown instanceof BusyError) {
      const http = { status: 503, headers: { 'retry-after': String(thrown.retryAfter) } }
      const said = 'Many are asking at once just now. Ask again in a moment.'
      return new GraphQLError(said, { ...nodes, extensions: { code: 'BUSY', http } })
    }
    // Nobody reads this.
    if (thrown instanceof CancelledError) return new GraphQLError(thrown.message, { extensions: { code: 'LEFT' } })
    const reference = randomBytes(5).toString('hex')
    const path = error instanceof GraphQLError ? error.path?.join('.') : undefined
    log.error({ reference, path, ...describeError(thrown) }, 'An unexpected error was masked')
    if (isAway(thrown)) {
      const extensions = { code: 'DATABASE_AWAY', reference }
      return new GraphQLError(`The database does not answer just now. Reference: ${reference}`, {
        ...nodes,
        extensions,
      })
    }
    if (timedOut.some((code) => codeOf(thrown)?.startsWith(code))) {
      const extensions = { code: 'TOO_SLOW', reference }
      return new GraphQLError(`This took too long: ask for less, or try again. Reference: ${reference}`, {
        ...nodes,
        extensions,
      })
    }
    const extensions = { code: 'UNEXPECTED', reference }
    return new GraphQLError(`Something unexpected went wrong. Reference: ${reference}`, { ...nodes, extensions })
  }
}

/** True for an error that a schema, a limit or a resolver states on purpose, as opposed to one that slipped out. */
function isMeant(error: GraphQLError): boolean {
  let original: unknown = error.originalError
  while (original instanceof GraphQLError) original = original.originalError
  return original === undefined || original === null
}

/** True for the driver's errors that mean: the database does not answer. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  // Waiting in vain for a connection has no code of its own: the database is there and says nothing.
  return awayCodes.includes(codeOf(error) ?? '') || error.message.startsWith('Connection acquisition timed out')
}
