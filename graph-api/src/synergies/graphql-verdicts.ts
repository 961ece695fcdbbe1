import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { NotFoundError } from '../shared/errors.ts'
import { findSynergy } from './find-synergies.ts'
import { synergyRef, synergyVerdictEnum } from './graphql.ts'
import { judgeSynergy, undoSynergyVerdict } from './judge-synergy.ts'

const judgeInput = builder.inputType('JudgeSynergyInput', {
  description: 'What an organisation decides about a synergy.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'Who decides.' }),
    otherId: t.id({ required: true, description: 'The other organisation.' }),
    verdict: t.field({ type: synergyVerdictEnum, required: true, description: 'The decision.' }),
    reason: t.string({ description: 'Why, for yourselves.' }),
  }),
})

const undoInput = builder.inputType('UndoSynergyVerdictInput', {
  description: 'Which decision to take back.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'Who decided.' }),
    otherId: t.id({ required: true, description: 'The other organisation.' }),
  }),
})

builder.mutationFields((t) => ({
  judgeSynergy: t.field({
    type: synergyRef,
    description: 'Notes a decision. It can be undone.',
    errors: expectedErrors,
    args: { input: t.arg({ type: judgeInput, required: true, description: 'The decision.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      await judgeSynergy(graph, input)
      return found(await findSynergy(graph, { ...input, selection: readSelection(info, ['data']) }), input.otherId)
    },
  }),
  undoSynergyVerdict: t.field({
    type: synergyRef,
    description: 'Takes a decision back: the suggestion is shown again.',
    errors: expectedErrors,
    args: { input: t.arg({ type: undoInput, required: true, description: 'Which one.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      await undoSynergyVerdict(graph, input)
      return found(await findSynergy(graph, { ...input, selection: readSelection(info, ['data']) }), input.otherId)
    },
  }),
}))

function found<Row>(row: Row | null, id: string): Row {
  if (row === null) throw new NotFoundError(id)
  return row
}
