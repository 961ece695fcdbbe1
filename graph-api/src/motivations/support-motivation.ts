import type { Graph } from '../database/graph.ts'
import { parseInput } from '../shared/errors.ts'
import { relate } from '../shared/relate.ts'
import { type SupportInput, supportInput } from './model.ts'

/**
 * Notes that an organisation or a person stands behind a motivation. Support that had ended begins anew.
 * @param input.since today where left out
 * @throws InputError that names `holderId` or `id` where it is not there, `type` where it is their own already
 */
export async function supportMotivation(graph: Graph, input: SupportInput): Promise<string> {
  const { id, holderId, since } = parseInput(supportInput, input)
  return graph.write(async (transaction) => {
    await relate(transaction, {
      links: [{ from: holderId, to: id, type: 'SUPPORTS', properties: { since: since ?? transaction.today } }],
      source: 'person',
      renew: true,
      fields: { from: 'holderId', to: 'id' },
    })
    await transaction.record([
      { type: 'motivation.supported', subjectId: id, changed: ['holders'], onBehalfOf: [holderId] },
    ])
    return id
  })
}
