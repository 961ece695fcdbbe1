import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { idArgument } from '../shared/arguments.ts'
import { languageEnum } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { InputError } from '../shared/errors.ts'
import type { Access } from './access.ts'
import { askSignIn, requestSeconds } from './ask-sign-in.ts'
import { endSessions } from './end-sessions.ts'
import { accountRoleEnum, viewerRef } from './graphql.ts'
import { signInByCode, signInByLink } from './sign-in.ts'
import { signInAsDemo } from './sign-in-as-demo.ts'

/** @throws InputError where nobody can sign in */
function accessOf({ access }: Context): Access {
  if (access) return access
  throw new InputError([{ path: 'address', code: 'no_accounts', message: 'Nobody can sign in here.' }])
}

const signInAsked = builder.objectRef<{ minutes: number }>('SignInAsked').implement({
  description: 'A request to sign in was taken. It tells nothing of whether anybody has the address.',
  fields: (t) => ({
    minutes: t.exposeInt('minutes', { description: 'How long the link and the code are good.' }),
  }),
})

export const signedInRef = builder.objectRef<{ accountId: string }>('SignedIn').implement({
  description: 'Somebody is signed in: the next question is answered for them.',
  fields: (t) => ({ accountId: t.exposeID('accountId', { description: 'Whose account it is.' }) }),
})

builder.mutationField('askSignIn', (t) =>
  t.field({
    type: signInAsked,
    description:
      'Asks for a link to sign in with. Whoever has the address gets it; the answer is the same for any address.',
    errors: expectedErrors,
    args: {
      address: t.arg.string({ required: true, description: 'An e-mail address.' }),
      language: t.arg({ type: languageEnum, description: 'Of the mail: Swedish or English; Swedish where left out.' }),
    },
    resolve: async (_root, { address, language }, context) => {
      await askSignIn(accessOf(context), { address, language: language === 'en' ? 'en' : 'sv' })
      return { minutes: requestSeconds / 60 }
    },
  }),
)

builder.mutationField('signInByLink', (t) =>
  t.field({
    type: signedInRef,
    description: 'Signs in with the token of a link, in the browser that asked for it. It can be used once.',
    errors: expectedErrors,
    args: { token: t.arg.string({ required: true, description: 'What stands behind # in the link.' }) },
    resolve: async (_root, { token }, context) => ({ accountId: await signInByLink(accessOf(context), token) }),
  }),
)

builder.mutationField('signInByCode', (t) =>
  t.field({
    type: signedInRef,
    description: 'Signs in with the six digits of the latest mail, in the browser that asked for it. Five tries.',
    errors: expectedErrors,
    args: { code: t.arg.string({ required: true, description: 'Six digits.' }) },
    resolve: async (_root, { code }, context) => ({ accountId: await signInByCode(accessOf(context), code) }),
  }),
)

builder.mutationField('signInAsDemo', (t) =>
  t.field({
    type: signedInRef,
    description: 'Steps in as an invented person: on one’s own machine alone, with the invented partnership.',
    errors: expectedErrors,
    args: { role: t.arg({ type: accountRoleEnum, required: true, description: 'As what.' }) },
    resolve: async (_root, { role }, context) => ({ accountId: await signInAsDemo(accessOf(context), role) }),
  }),
)

builder.mutationField('signOut', (t) =>
  t.field({
    type: 'Boolean',
    description: 'Ends the session that asks. True always.',
    resolve: async (_root, _values, { access }) => {
      if (access) await endSessions(access, 'this')
      return true
    },
  }),
)

builder.mutationField('endSession', (t) =>
  t.field({
    type: viewerRef,
    description: 'Ends one of the viewer’s sessions; one that is no more, or somebody else’s, is left as it is.',
    errors: expectedErrors,
    args: { id: idArgument(t.arg) },
    resolve: async (_root, { id }, context) => {
      await endSessions(accessOf(context), { id: String(id) })
      return { viewer: context.viewer, access: context.access }
    },
  }),
)

builder.mutationField('endOtherSessions', (t) =>
  t.field({
    type: viewerRef,
    description: 'Ends all of the viewer’s sessions but the one that asks.',
    resolve: async (_root, _values, context) => {
      await endSessions(accessOf(context), 'others')
      return { viewer: context.viewer, access: context.access }
    },
  }),
)
