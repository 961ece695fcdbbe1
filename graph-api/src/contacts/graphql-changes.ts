import type { ArgBuilder, InputFieldMap, InputShapeFromFields } from '@pothos/core'
import { builder, type SchemaTypes } from '../builder.ts'
import type { Graph } from '../database/graph.ts'
import { readSelection } from '../database/read-selection.ts'
import { idArgument } from '../shared/arguments.ts'
import { enumOf, languageEnum } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { runIdempotently } from '../shared/idempotency.ts'
import { keyArgument } from '../shared/mutations.ts'
import { askForContact } from './ask-for-contact.ts'
import { findContact } from './find-contacts.ts'
import { contactOriginEnum, contactRef } from './graphql.ts'
import type { ContactAnswer, ContactRow } from './model.ts'
import {
  agreeToContact,
  answerContact,
  brokerContact,
  passContact,
  remindContact,
  withdrawContact,
} from './take-step.ts'

const answerEnum = enumOf<ContactAnswer>('ContactAnswer', 'What the asked side says.', {
  yes: 'Yes: each side now sees how the other is reached, as that says itself.',
  not_now: 'Not now: asked again later.',
  no: 'No. It needs no reason and costs nothing.',
})

const askInput = builder.inputType('AskForContactInput', {
  description: 'A wish for contact with another organisation.',
  fields: (t) => ({
    askingId: t.id({ required: true, description: 'Who asks.' }),
    askedId: t.id({ required: true, description: 'Who is asked.' }),
    origin: t.field({
      type: contactOriginEnum,
      description: 'What one was looking at; the organisation where left out.',
    }),
    aboutIds: t.idList({ description: 'Needs, offers, initiatives, people, motivations it is about; at most 50.' }),
    message: t.string({ required: true, description: 'What to write to them, 1–4,000 characters.' }),
    language: t.field({ type: languageEnum, description: 'Of the message; Swedish where left out.' }),
    reach: t.string({
      description:
        'How you are reached, 1–300 characters. They see it once they have said yes. Left out by who asks in another’s name.',
    }),
    throughCoordinator: t.boolean({ description: 'Let a coordinator send it on.' }),
  }),
})

type Arguments = ArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>>

/** Adds a mutation that answers with the contact as it is then, or with an expected failure. */
function addStep<Args extends InputFieldMap>(
  name: string,
  options: {
    readonly description: string
    readonly args: (arg: Arguments) => Args
    readonly write: (graph: Graph, args: InputShapeFromFields<Args>) => Promise<string>
  },
): void {
  builder.mutationField(name, (t) =>
    t.field({
      type: contactRef,
      description: options.description,
      errors: expectedErrors,
      args: options.args(t.arg) as InputFieldMap,
      resolve: async (_root, given, { graph }, info): Promise<ContactRow> => {
        const id = await options.write(graph, given as InputShapeFromFields<Args>)
        const found = await findContact(graph, { id, selection: readSelection(info, ['data']) })
        if (!found) throw new Error('A contact that was just written cannot be read')
        return found
      },
    }),
  )
}

addStep('askForContact', {
  description:
    'Asks another organisation for contact. What a coordinator asks in another’s name waits until that says yes itself.',
  args: (arg) => ({
    input: arg({ type: askInput, required: true, description: 'Whom, and what to write.' }),
    ...keyArgument(arg),
  }),
  write: (graph, { input, key }) => {
    const { origin, ...given } = input
    const asked = { ...given, ...(origin && { origin }) }
    const run = (one: Graph) => askForContact(one, asked)
    return key ? runIdempotently(graph, { key, of: 'askForContact', given: input }, run) : run(graph)
  },
})

addStep('agreeToContact', {
  description: 'Says yes for the organisation in whose name a coordinator proposes it; it is asked then.',
  args: (arg) => ({
    id: idArgument(arg),
    reach: arg.string({ required: true, description: 'How you are reached, 1–300 characters.' }),
  }),
  write: (graph, given) => agreeToContact(graph, given),
})

addStep('answerContact', {
  description: 'Answers for the organisation that is asked.',
  args: (arg) => ({
    id: idArgument(arg),
    answer: arg({ type: answerEnum, required: true, description: 'The answer.' }),
    reach: arg.string({ description: 'With a yes of your own: how you are reached, 1–300 characters.' }),
    restsUntil: arg({ type: 'Date', description: 'With “not now”: until when; 30 days where left out.' }),
  }),
  write: (graph, given) => answerContact(graph, given),
})

addStep('passContact', {
  description: 'Hands a contact to a colleague at the organisation that is asked.',
  args: (arg) => ({
    id: idArgument(arg),
    personId: arg.id({ required: true, description: 'Somebody who works there.' }),
  }),
  write: (graph, given) => passContact(graph, given),
})

addStep('remindContact', {
  description: 'Reminds the organisation that is asked, once, after a week at the earliest.',
  args: (arg) => ({ id: idArgument(arg) }),
  write: (graph, { id }) => remindContact(graph, id),
})

addStep('withdrawContact', {
  description: 'Takes a wish for contact back before it is answered.',
  args: (arg) => ({ id: idArgument(arg) }),
  write: (graph, { id }) => withdrawContact(graph, id),
})

addStep('brokerContact', {
  description: 'Sends on a wish for contact that waited for a coordinator.',
  args: (arg) => ({ id: idArgument(arg) }),
  write: (graph, { id }) => brokerContact(graph, id),
})
