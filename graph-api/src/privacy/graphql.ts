import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import type { Graph } from '../database/graph.ts'
import { idArgument } from '../shared/arguments.ts'
import { enumOf } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { NotAllowedError } from '../shared/errors.ts'
import { mayDoEverything } from '../shared/rights.ts'
import { type AboutRow, aboutMe, type Fact, listColleagues } from './about-me.ts'
import { linkAccount } from './link-account.ts'
import { type DataPart, dataParts, personalData } from './personal-data.ts'
import { findRemovalEffect, type RemovalEffect, type RemovalTarget, removePerson } from './remove-person.ts'
import { keptDays } from './retention.ts'

const part = enumOf<DataPart>('PersonalDataPart', 'A part of what is stored about people.', {
  account: 'Who can sign in.',
  session: 'Where somebody is signed in.',
  sign_in: 'A link to sign in with that was asked for.',
  person: 'A person in the network.',
  words: 'What somebody wrote.',
  organisation: 'How an organisation is reached.',
  named_by_others: 'Texts of others in which somebody can be named.',
  contact: 'What somebody wrote to ask for contact, and how they are reached.',
  invitation: 'Invitations, and requests to join.',
  notice: 'What somebody is told of, and mail that waits to be sent.',
  record: 'Who changed what and when.',
  import: 'Lists that are brought in.',
})

const stored = builder.objectRef<DataPart>('PersonalData').implement({
  description: 'A part of what is stored about people, and how long.',
  fields: (t) => ({
    part: t.field({ type: part, description: 'Which one.', resolve: (one) => one }),
    storedAs: t.stringList({
      description: 'Labels and relationship types with their properties: `Person.name`.',
      resolve: (one) =>
        Object.entries(personalData[one]).flatMap(([label, names]) => names.map((name) => `${label}.${name}`)),
    }),
    keptDays: t.int({
      nullable: true,
      description: 'After so many days it goes by itself; null: until somebody removes it.',
      resolve: (one) => (one in keptDays ? keptDays[one as keyof typeof keptDays] : null),
    }),
  }),
})

builder.queryField('personalData', (t) =>
  t.field({ type: [stored], description: 'All that is stored about people.', resolve: () => [...dataParts] }),
)

const fact = builder.objectRef<Fact>('AboutMeFact').implement({
  description: 'One thing that is said.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name it is stored under: `address`.' }),
    value: t.exposeString('value', { description: 'What it says.' }),
  }),
})

const row = builder.objectRef<AboutRow>('AboutMeRow').implement({
  description: 'Something that is stored about the viewer.',
  fields: (t) => ({
    part: t.expose('part', { type: part, description: 'To which part it belongs.' }),
    label: t.exposeString('label', { description: 'What it is: `Session`, `Need`.' }),
    id: t.exposeID('id', { nullable: true, description: 'Its id, where it has one.' }),
    facts: t.field({ type: [fact], description: 'All it says.', resolve: ({ facts }) => [...facts] }),
  }),
})

const colleague = builder.objectRef<{ id: string; name: string }>('Colleague').implement({
  description: 'Somebody at an organisation that the viewer speaks for.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The person’s id.' }),
    name: t.exposeString('name', { description: 'What they are called.' }),
  }),
})

const about = builder.objectRef<{ accountId: string }>('AboutMe').implement({
  description: 'Everything that is stored about the viewer.',
  fields: (t) => ({
    rows: t.field({
      type: [row],
      description:
        'All of it but the secrets that one signs in with; of what one wrote and did, the latest 1,000 each.',
      resolve: (options, _values, { graph }) => aboutMe(graph, options),
    }),
    colleagues: t.field({
      type: [colleague],
      description: 'Whom the viewer may say that they are, at most 50.',
      resolve: (options, _values, { graph }) => listColleagues(graph, options),
    }),
  }),
})

const accountIdOf = ({ viewer }: Context): string => {
  if (viewer.accountId === null) throw new NotAllowedError()
  return viewer.accountId
}

builder.queryField('aboutMe', (t) =>
  t.field({
    type: about,
    nullable: true,
    description: 'Everything that is stored about the viewer; null where nobody has signed in.',
    resolve: (_root, _values, { viewer }) => (viewer.accountId === null ? null : { accountId: viewer.accountId }),
  }),
)

/** The graph as the program has it: whoever goes by it has been asked for their rights. */
const programGraph = ({ access }: Context): Graph => {
  if (!access) throw new NotAllowedError()
  return access.graph
}

const effect = builder.objectRef<RemovalEffect>('RemovalEffect').implement({
  description: 'What goes and what stays when somebody is removed.',
  fields: (t) => ({
    account: t.exposeBoolean('account', { description: 'Whether there is an account, which goes.' }),
    person: t.exposeBoolean('person', { description: 'Whether there is a person in the network, who goes.' }),
    sessions: t.exposeInt('sessions', { description: 'Where they are signed in: goes.' }),
    words: t.exposeInt('words', { description: 'What is theirs alone: goes, or stays without a name, as is chosen.' }),
    hidden: t.exposeInt('hidden', { description: 'What only they could see: goes.' }),
    shared: t.exposeInt('shared', { description: 'What others have a part in: stays without their name.' }),
    reaches: t.exposeInt('reaches', { description: 'How they were reached in contacts: goes.' }),
    events: t.exposeInt('events', { description: 'What the record says that they did: stays without their name.' }),
  }),
})

const whoseArguments = {
  personId: 'A person in the network: coordinators alone.',
  address: 'The address of an account: coordinators alone. Neither: oneself.',
} as const

/** Whom a removal is about: oneself where nothing is said, somebody else for coordinators alone. */
function targetOf(
  context: Context,
  given: { personId?: string | number | null; address?: string | null },
): RemovalTarget {
  if (!given.personId && !given.address) return { accountId: accountIdOf(context) }
  if (!mayDoEverything(context.viewer.role)) throw new NotAllowedError()
  return { personId: given.personId ? String(given.personId) : null, address: given.address ?? null }
}

builder.queryField('removalEffect', (t) =>
  t.field({
    type: effect,
    nullable: true,
    description: 'What a removal would do, before it is done; null of who is not there.',
    args: {
      personId: t.arg.id({ description: whoseArguments.personId }),
      address: t.arg.string({ description: whoseArguments.address }),
    },
    resolve: (_root, given, context) => findRemovalEffect(programGraph(context), targetOf(context, given)),
  }),
)

const words = enumOf<'remove' | 'keep'>('OwnWords', 'What becomes of one’s own words.', {
  remove: 'They are removed.',
  keep: 'They stay without a name.',
})

builder.mutationField('removePersonalData', (t) =>
  t.boolean({
    description: 'Removes an account and the person that it is, for good. What others wrote stays.',
    errors: expectedErrors,
    args: {
      words: t.arg({ type: words, required: true, description: 'What becomes of their own words.' }),
      personId: t.arg.id({ description: whoseArguments.personId }),
      address: t.arg.string({ description: whoseArguments.address }),
    },
    resolve: async (_root, given, context) => {
      const whose = targetOf(context, given)
      const isOwn = whose.accountId !== undefined
      await removePerson(programGraph(context), { whose, words: given.words, isOwn, byRole: context.viewer.role })
      if (isOwn) context.access?.cookies.remove('session')
      context.matcher.notify()
      return true
    },
  }),
)

builder.mutationField('sayWhoIAm', (t) =>
  t.boolean({
    description: 'Notes which person in the network the viewer is: one of their colleagues that nobody else is.',
    errors: expectedErrors,
    args: { personId: idArgument(t.arg) },
    resolve: async (_root, { personId }, context) => {
      await linkAccount(context.graph, { accountId: accountIdOf(context), personId: String(personId) })
      return true
    },
  }),
)
