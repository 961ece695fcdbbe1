import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { personRef } from '../people/graphql.ts'
import { idArgument } from '../shared/arguments.ts'
import { many, one, rowsOf, value } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { enumOf, languageEnum } from '../shared/enums.ts'
import { nodeInterface, nodeMapping } from '../shared/node.ts'
import type { ContactStep } from '../shared/rights.ts'
import { synergyRef } from '../synergies/graphql.ts'
import { findContact, findContactBetween, listContacts } from './find-contacts.ts'
import type { ContactFacts, ContactOrigin, ContactRow, ContactState, ContactStatus, ContactTurn } from './model.ts'
import { stepsOf } from './rules.ts'
import * as statements from './statements.ts'

const statusEnum = enumOf<ContactStatus>('ContactStatus', 'How far a contact has come.', {
  proposed: 'A coordinator proposes it: the organisation that would ask is to say yes first.',
  with_coordinator: 'A coordinator is to send it on.',
  asked: 'Sent to the organisation that is asked.',
  not_now: 'They asked to wait until a day.',
  agreed: 'Both want it: each sees how the other is reached.',
  declined: 'No contact this time.',
  withdrawn: 'Taken back before it was answered.',
})

export const contactOriginEnum = enumOf<ContactOrigin>(
  'ContactOrigin',
  'What somebody was looking at when they asked.',
  {
    synergy: 'A synergy.',
    parallel: 'Two parallel initiatives.',
    need: 'A need.',
    offer: 'An offer.',
    initiative: 'An initiative.',
    person: 'A person.',
    organisation: 'The organisation itself.',
  },
)

const turnEnum = enumOf<ContactTurn>('ContactTurn', 'Whose turn it is.', {
  asking: 'The organisation’s in whose name a coordinator proposes it.',
  coordinator: 'A coordinator’s.',
  asked: 'The organisation’s that is asked.',
  nobody: 'Nobody’s: it is answered, rests, or was left unanswered for a month.',
})

const stateEnum = enumOf<ContactState>('ContactState', 'How a contact stands to whose list it is in.', {
  waits_for_us: 'It is their turn.',
  waits_for_others: 'It is somebody else’s turn, or it rests.',
  agreed: 'Both have said yes.',
  closed: 'It came to nothing this time.',
})

const stepEnum = enumOf<Exclude<ContactStep, 'see' | 'ask' | 'say_reach'>>(
  'ContactStep',
  'What the viewer can do now.',
  {
    agree: 'Say yes to asking, where a coordinator proposes it.',
    answer: 'Say yes, not now or no.',
    pass: 'Hand it to a colleague.',
    remind: 'Remind, once.',
    withdraw: 'Take it back.',
    broker: 'Send it on, as a coordinator.',
  },
)

type FactsRow = ContactFacts & { readonly turn: ContactTurn; readonly isHere: boolean }
const facts = rowsOf(statements.contactFacts)
const contactDetails = rowsOf(statements.contactDetails)

/** Reads what stands beside a contact: the one row of a fragment. */
function read<Row>(fragment: typeof facts, args: Parameters<typeof facts.resolve>): Row {
  const [row] = fragment.resolve(...args) as unknown as readonly Row[]
  if (!row) throw new Error('A contact has lost one of its sides')
  return row
}

export const contactRef = builder.objectRef<ContactRow>('Contact')
contactRef.implement({
  description: 'One organisation asks another for contact. Seen by the two and by coordinators.',
  extensions: nodeMapping('Contact', 'contact'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The stored id.' }),
    status: t.expose('status', { type: statusEnum, description: 'How far it has come.' }),
    origin: t.expose('origin', { type: contactOriginEnum, description: 'Where the wish came from.' }),
    message: t.exposeString('message', { description: 'What the asking side writes.' }),
    language: t.expose('language', { type: languageEnum, description: 'The language of the message.' }),
    askedOn: t.expose('askedOn', { type: 'Date', description: 'When it was asked for.' }),
    turnSince: t.expose('turnSince', { type: 'Date', description: 'Since when it stands as it does.' }),
    remindedOn: t.expose('remindedOn', { type: 'Date', nullable: true, description: 'When they were reminded.' }),
    answeredOn: t.expose('answeredOn', { type: 'Date', nullable: true, description: 'When they last answered.' }),
    restsUntil: t.expose('restsUntil', { type: 'Date', nullable: true, description: 'Until when “not now” holds.' }),
    asking: t.field({ type: organisationRef, description: 'Who asks.', ...one(statements.contactAsking) }),
    asked: t.field({ type: organisationRef, description: 'Who is asked.', ...one(statements.contactAsked) }),
    about: t.field({
      type: [nodeInterface],
      description: 'What it is about, as far as the viewer may see it.',
      ...many(statements.contactAbout),
    }),
    colleague: t.field({
      type: personRef,
      nullable: true,
      description: 'Who has it at the asked side.',
      ...one(statements.contactColleague),
    }),
    turn: t.field({
      type: turnEnum,
      description: 'Whose turn it is.',
      ...value(statements.contactFacts, 'turn'),
    }),
    askedIsHere: t.boolean({
      description: 'Whether anybody signs in for the organisation that is asked.',
      ...value(statements.contactFacts, 'isHere'),
    }),
    steps: t.field({
      type: [stepEnum],
      description: 'What the viewer can do now.',
      extensions: facts.extensions,
      resolve: (...args) => {
        const { viewer, graph } = args[2]
        return stepsOf(read<FactsRow>(facts, args), { role: viewer.role, today: graph.today() }) as never
      },
    }),
    side: t.string({
      nullable: true,
      description: 'Which side the viewer speaks for: `asking`, `asked`, `both`; null: neither.',
      extensions: facts.extensions,
      resolve: (...args) => {
        const { isAsking, isAsked } = read<FactsRow>(facts, args)
        return isAsking && isAsked ? 'both' : isAsking ? 'asking' : isAsked ? 'asked' : null
      },
    }),
    askingReach: t.string({
      nullable: true,
      description: 'How the asking side is reached, as it says itself; for the other side after a yes alone.',
      extensions: contactDetails.extensions,
      resolve: (...args) => read<{ asking: string | null }>(contactDetails, args).asking,
    }),
    askedReach: t.string({
      nullable: true,
      description: 'How the asked side is reached, as it says itself; for the other side after a yes alone.',
      extensions: contactDetails.extensions,
      resolve: (...args) => read<{ asked: string | null }>(contactDetails, args).asked,
    }),
  }),
})

const contactConnection = connectionOf('Contact', contactRef)

builder.objectField(synergyRef, 'contact', (t) =>
  t.field({
    type: contactRef,
    nullable: true,
    description: 'The latest contact of the two that is open or was agreed.',
    ...one(statements.synergyContact),
  }),
)

builder.queryFields((t) => ({
  contact: t.field({
    type: contactRef,
    nullable: true,
    description: 'One contact, for its two sides and coordinators.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }, info) => findContact(graph, { id, selection: readSelection(info) }),
  }),
  contactBetween: t.field({
    type: contactRef,
    nullable: true,
    description: 'The latest contact of two organisations that is open or was agreed, whichever of them asked.',
    args: {
      organisationId: t.arg.id({ required: true, description: 'One of them.' }),
      otherId: t.arg.id({ required: true, description: 'The other one.' }),
    },
    resolve: (_root, pair, { graph }, info) => findContactBetween(graph, { ...pair, selection: readSelection(info) }),
  }),
  contacts: t.field({
    type: contactConnection,
    description:
      'Contacts, the latest step first: of one organisation; without one, of those that the viewer speaks for, and for coordinators all.',
    args: {
      ...pageArguments(t.arg),
      organisationId: t.arg.id({ description: 'Whose.' }),
      state: t.arg({ type: stateEnum, description: 'Only those that stand so.' }),
    },
    complexity: pageComplexity,
    resolve: (_root, { organisationId, state, ...page }, { graph }, info) =>
      listContacts(graph, {
        organisationId: organisationId ?? null,
        state: state ?? null,
        page,
        selection: readSelection(info),
      }),
  }),
}))
