import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { bindStatement } from '../database/statement.ts'
import type { Created } from './created.ts'
import { InputError, parseInput } from './errors.ts'

const takeKey = bindStatement({
  file: 'nodes/take-request-key',
  access: 'write',
  parameters: z.object({ key: z.string(), given: z.string(), forgottenBefore: z.string() }),
  row: z.object({ madeId: z.string().nullable(), same: z.boolean() }),
})

const keepMade = bindStatement({
  file: 'nodes/keep-made-id',
  access: 'write',
  parameters: z.object({ key: z.string(), madeId: z.string() }),
  row: z.object({ kept: z.number() }),
})

/** How long a key is remembered, in milliseconds: a day. */
const remembered = 86_400_000

class AlreadyDone extends Error {
  readonly id: string
  constructor(id: string) {
    super('This request has been here before')
    this.id = id
  }
}

const keyInput = z.object({ key: z.string().min(8).max(100) })
const digest = (text: string) => createHash('sha256').update(text).digest('base64url')

/**
 * Runs what makes something so that the same request sent again, within a day, makes it once: its key is taken in the same
 * transaction, and a second request with it waits for the first.
 * @param request `key` as the form made it up, `of` the mutation, `given` what was sent with it
 * @returns the id of what was made, now or before
 * @throws InputError that names `key` where another request had it
 */
export async function runIdempotently(
  graph: Graph,
  request: { readonly key: string; readonly of: string; readonly given: unknown },
  run: (graph: Graph) => Promise<string>,
): Promise<string> {
  parseInput(keyInput, { key: request.key })
  // A program has no account: its key tells it from other programs, which may make up the same words.
  const { accountId, key: program } = graph.viewer
  const key = digest(`${request.of} ${accountId ?? program?.id ?? ''} ${request.key}`)
  const given = digest(JSON.stringify(request.given))
  const forgottenBefore = new Date(Date.now() - remembered).toISOString()
  const keyed: Graph = {
    ...graph,
    write: (work) =>
      graph.write(async (transaction) => {
        const [taken] = await transaction.run(takeKey, { key, given, forgottenBefore })
        if (taken && !taken.same) {
          const message = 'Another request had this key: make up a new one.'
          throw new InputError([{ path: 'key', code: 'used', message }])
        }
        if (taken?.madeId) throw new AlreadyDone(taken.madeId)
        const result = await work(transaction)
        await transaction.run(keepMade, { key, madeId: idOf(result) })
        return result
      }),
  }
  try {
    return await run(keyed)
  } catch (error) {
    if (error instanceof AlreadyDone) return error.id
    throw error
  }
}

/** A use case answers with one id, or with the ids of all it made. */
const idOf = (result: unknown) => (typeof result === 'string' ? result : ((result as Created).ids[0] ?? ''))
