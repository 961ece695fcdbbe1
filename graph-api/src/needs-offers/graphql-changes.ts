import { builder } from '../builder.ts'
import { idArgument } from '../shared/arguments.ts'
import { languageEnum, visibilityEnum } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { addChange, addCreate, addMutation } from '../shared/mutations.ts'
import { changeNeed, changeOffer, closeResource, confirmResource, reopenResource } from './change-resource.ts'
import { createNeeds, createOffers } from './create-resources.ts'
import { needRef, offerRef, resourceKindEnum } from './graphql.ts'
import type { Side } from './model.ts'
import { takeBackResource } from './take-back-resource.ts'

const createInput = (side: Side) =>
  builder.inputType(`Create${side}Input`, {
    description: side === 'Need' ? 'Something that is sought.' : 'Something that can be contributed.',
    fields: (t) => ({
      kind: t.field({ type: resourceKindEnum, required: true, description: 'What it is.' }),
      text: t.string({ required: true, description: 'In one’s own words, 1–20,000 characters.' }),
      language: t.field({ type: languageEnum, description: 'Of the text; Swedish where left out.' }),
      validUntil: t.field({ type: 'Date', description: 'The last day it holds; left out: until it is closed.' }),
      visibility: t.field({ type: visibilityEnum, description: 'Everyone where left out.' }),
      organisationId: t.id({ description: 'The organisation it is of: this or a person.' }),
      personId: t.id({ description: 'The person it is of.' }),
      gatheringId: t.id({ description: 'The gathering at which it is voiced.' }),
      themeIds: t.idList({ description: 'What it is about, at most 50.' }),
    }),
  })

const changeInput = (side: Side) =>
  builder.inputType(`Change${side}Input`, {
    description: 'What to change; what is left out stays, null takes away.',
    fields: (t) => ({
      kind: t.field({ type: resourceKindEnum, description: 'What it is.' }),
      text: t.string({ description: 'In one’s own words.' }),
      language: t.field({ type: languageEnum, description: 'Of the text.' }),
      validUntil: t.field({ type: 'Date', description: 'The last day it holds.' }),
      visibility: t.field({ type: visibilityEnum, description: 'Who sees it.' }),
      themeIds: t.idList({ description: 'All it is about.' }),
    }),
  })

const takenBackRef = builder.objectRef<{ id: string }>('TakenBack').implement({
  description: 'Something was taken back as if it had never been.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'The id that it had.' }) }),
})

/** The changes of one side, of which a need and an offer have the same. */
function addChangesOf(
  label: Side,
  options: { ref: typeof needRef; noun: string; create: typeof createNeeds; change: typeof changeNeed },
): void {
  const { ref, noun, create, change } = options
  addCreate({ label, ref, description: `Adds ${noun}.`, input: createInput(label), create })
  addChange({ label, ref, description: `Changes ${noun}.`, input: changeInput(label), change })
  addMutation(`confirm${label}`, {
    label,
    ref,
    description: `Notes that ${noun} still holds, as of today; one that was closed is open again.`,
    args: (arg) => ({ id: idArgument(arg) }),
    write: (graph, { id }) => confirmResource(graph, { side: label, id }),
  })
  addMutation(`close${label}`, {
    label,
    ref,
    description: `Closes ${noun}, as of today. It is kept.`,
    args: (arg) => ({ id: idArgument(arg) }),
    write: (graph, { id }) => closeResource(graph, { side: label, id }),
  })
  addMutation(`reopen${label}`, {
    label,
    ref,
    description: `Opens ${noun} again that was closed, without saying that it still holds.`,
    args: (arg) => ({ id: idArgument(arg) }),
    write: (graph, { id }) => reopenResource(graph, { side: label, id }),
  })
  builder.mutationField(`takeBack${label}`, (t) =>
    t.field({
      type: takenBackRef,
      description: `Takes away ${noun} that was written within the hour, as if it had never been. What is built on stays.`,
      errors: expectedErrors,
      args: { id: idArgument(t.arg) },
      resolve: async (_root, { id }, { graph }) => ({
        id: await takeBackResource(graph, { side: label, id: String(id) }),
      }),
    }),
  )
}

addChangesOf('Need', { ref: needRef, noun: 'a need', create: createNeeds, change: changeNeed })
addChangesOf('Offer', { ref: offerRef, noun: 'an offer', create: createOffers, change: changeOffer })
