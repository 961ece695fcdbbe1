import { builder, type SchemaTypes } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { idArgument, readAtArgument } from '../shared/arguments.ts'
import { languageEnum, visibilityEnum } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { findWritten } from '../shared/find-node.ts'
import { changeResource, closeResource, confirmResource } from './change-resource.ts'
import { createNeeds, createOffers } from './create-resources.ts'
import { needRef, offerRef, resourceKindEnum } from './graphql.ts'
import type { ResourceRow, Side } from './model.ts'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>

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

/** The changes of one side, of which a need and an offer have the same. */
function changesOf(t: PothosSchemaTypes.MutationFieldBuilder<Types, Types['Root']>, side: Side) {
  const type = side === 'Need' ? needRef : offerRef
  const noun = side === 'Need' ? 'a need' : 'an offer'
  const create = side === 'Need' ? createNeeds : createOffers
  const read = (graph: Types['Context']['graph'], id: string | undefined, info: Parameters<typeof readSelection>[0]) =>
    findWritten<ResourceRow>(graph, { id, label: side, selection: readSelection(info, ['data']) })
  return {
    create: t.field({
      type,
      description: `Adds ${noun}.`,
      errors: expectedErrors,
      args: { input: t.arg({ type: createInput(side), required: true, description: `What ${noun} is.` }) },
      resolve: async (_root, { input }, { graph }, info) => {
        const { ids } = await create(graph, { items: [input], source: 'person' })
        return read(graph, ids[0], info)
      },
    }),
    change: t.field({
      type,
      description: `Changes ${noun}.`,
      errors: expectedErrors,
      args: {
        id: idArgument(t.arg),
        input: t.arg({ type: changeInput(side), required: true, description: 'What to change.' }),
        readAt: readAtArgument(t.arg),
      },
      resolve: async (_root, { id, input, readAt }, { graph }, info) => {
        await changeResource(graph, { side, id, changes: input, readAt: readAt ?? null })
        return read(graph, id, info)
      },
    }),
    confirm: t.field({
      type,
      description: `Notes that ${noun} still holds, as of today; one that was closed is open again.`,
      errors: expectedErrors,
      args: { id: idArgument(t.arg) },
      resolve: async (_root, { id }, { graph }, info) => read(graph, await confirmResource(graph, { side, id }), info),
    }),
    close: t.field({
      type,
      description: `Closes ${noun}, as of today. It is kept.`,
      errors: expectedErrors,
      args: { id: idArgument(t.arg) },
      resolve: async (_root, { id }, { graph }, info) => read(graph, await closeResource(graph, { side, id }), info),
    }),
  }
}

builder.mutationFields((t) => {
  const need = changesOf(t, 'Need')
  const offer = changesOf(t, 'Offer')
  return {
    createNeed: need.create,
    changeNeed: need.change,
    confirmNeed: need.confirm,
    closeNeed: need.close,
    createOffer: offer.create,
    changeOffer: offer.change,
    confirmOffer: offer.confirm,
    closeOffer: offer.close,
  }
})
