import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { column } from '../shared/compiled.ts'
import { enumOf } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { nodeInterface, rowMapping } from '../shared/node.ts'
import { relationOf } from '../shared/relations.ts'
import { endLink } from './end-link.ts'
import { findLink } from './find-link.ts'
import { makeLink } from './make-link.ts'
import { type LinkRow, type LinkType, linkTypes } from './model.ts'
import { undoLink } from './undo-link.ts'

/** Says of each type what it joins: `Organisation → Initiative`. */
const meanings = Object.fromEntries(
  linkTypes.map((type) => {
    const { from, to, lasting } = relationOf(type)
    const ending = lasting ? 'Ending it keeps it, with its last day.' : 'Ending it takes it away.'
    return [type, `${from.join(', ')} → ${to.join(', ')}. ${ending}`]
  }),
) as Record<LinkType, string>

const linkTypeEnum = enumOf<LinkType>('LinkType', 'How two things are joined, from the one to the other.', meanings)

const linkRef = builder.objectRef<LinkRow>('Link').implement({
  description: 'Two things, and how they are joined.',
  extensions: rowMapping,
  fields: (t) => ({
    from: t.field({ type: nodeInterface, description: 'Where it starts.', ...column('from') }),
    to: t.field({ type: nodeInterface, description: 'Where it leads.', ...column('to') }),
    type: t.expose('type', { type: linkTypeEnum, description: 'How they are joined.' }),
    role: t.exposeString('role', { nullable: true, description: 'What a person does at an organisation.' }),
    since: t.expose('since', { type: 'Date', nullable: true, description: 'When it began; null: not known.' }),
    until: t.expose('until', { type: 'Date', nullable: true, description: 'When it ended.' }),
    lasts: t.exposeBoolean('lasts', { description: 'Whether they are joined now.' }),
    undoId: t.id({
      nullable: true,
      description:
        'By which `undoLink` undoes, for a day, what `link` or `endLink` has just done; null: nothing to undo.',
      resolve: ({ undoId }) => undoId ?? null,
    }),
  }),
})

const linkInput = builder.inputType('LinkInput', {
  description: 'Two things to join.',
  fields: (t) => ({
    from: t.id({ required: true, description: 'Where it starts.' }),
    to: t.id({ required: true, description: 'Where it leads.' }),
    type: t.field({ type: linkTypeEnum, required: true, description: 'How they are joined.' }),
    role: t.string({ description: 'What a person does at an organisation; for WORKS_AT alone.' }),
    since: t.field({ type: 'Date', description: 'Since when, for what lasts.' }),
    until: t.field({ type: 'Date', description: 'Until when, for a period that is over.' }),
  }),
})

const endLinkInput = builder.inputType('EndLinkInput', {
  description: 'Two things that are joined.',
  fields: (t) => ({
    from: t.id({ required: true, description: 'Where it starts.' }),
    to: t.id({ required: true, description: 'Where it leads.' }),
    type: t.field({ type: linkTypeEnum, required: true, description: 'How they are joined.' }),
    until: t.field({
      type: 'Date',
      description: 'The last day, for what lasts; today where left out, null takes the ending back.',
    }),
  }),
})

builder.mutationFields((t) => ({
  link: t.field({
    type: linkRef,
    description:
      'Joins two things. What had ended begins anew, beside what was; where there can be only one, the new replaces the old.',
    errors: expectedErrors,
    args: { input: t.arg({ type: linkInput, required: true, description: 'What to join.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      const undoId = await makeLink(graph, { input, source: 'person' })
      return { ...(await findLink(graph, { ...input, selection: readSelection(info, ['data']) })), undoId }
    },
  }),
  endLink: t.field({
    type: linkRef,
    description: 'Ends what joins two things, or takes its latest ending back.',
    errors: expectedErrors,
    args: { input: t.arg({ type: endLinkInput, required: true, description: 'What to end.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      const undoId = await endLink(graph, { input })
      return { ...(await findLink(graph, { ...input, selection: readSelection(info, ['data']) })), undoId }
    },
  }),
  undoLink: t.field({
    type: linkRef,
    description:
      'Undoes what `link` or `endLink` did: what was begun then is gone, and what had ended or given way to it is as it was.',
    errors: expectedErrors,
    args: { id: t.arg.id({ required: true, description: 'The `undoId` that it answered.' }) },
    resolve: async (_root, { id }, { graph }, info) => {
      const pair = await undoLink(graph, id)
      return findLink(graph, { ...pair, selection: readSelection(info, ['data']) })
    },
  }),
}))
