import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { NotFoundError, parseInput } from '../shared/errors.ts'
import { id, optionalProse } from '../shared/fields.ts'
import { givenOf } from '../shared/given.ts'
import { keptValues } from '../shared/kept-values.ts'
import { setParty } from './statements.ts'

const said = optionalProse.pipe(z.string().max(1_000).nullable())
const partyChanges = z.object({ id, organisationId: id, gives: said, gets: said })
export type PartyChanges = z.input<typeof partyChanges>

/**
 * Notes what one party gives and gets in a collaboration; it says so itself. What is left out stays.
 * @param options.readAt the collaboration's `updatedAt` as the person saw it; where it has moved on, nothing is changed
 * @throws InputError, NotFoundError where it is not a party to it, ConflictError
 */
export async function changeParty(
  graph: Graph,
  { readAt, ...input }: PartyChanges & { readAt?: string | null | undefined },
): Promise<string> {
  const { id, organisationId, ...said } = parseInput(partyChanges, input)
  const changes = givenOf(said, input)
  return graph.write(async (transaction) => {
    const held = await changeNode(transaction, { id, label: 'Collaboration', changes: {}, readAt })
    const [before] = await transaction.run(setParty, { id, organisationId, changes })
    if (!before) throw new NotFoundError(id)
    // What it said stands in the history, since the relationship holds what it says now alone.
    const kept = keptValues('Collaboration', { ...held, ...before }, changes)
    const onBehalfOf = [organisationId]
    await transaction.record([
      { type: 'collaboration.party-changed', subjectId: id, changed: ['parties'], onBehalfOf, ...(kept && { kept }) },
    ])
    return id
  })
}
