import type { Access } from '../accounts/access.ts'
import { viewerRef } from '../accounts/graphql.ts'
import { signedInRef } from '../accounts/graphql-sign-in.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { idArgument } from '../shared/arguments.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { NotAllowedError } from '../shared/errors.ts'
import { addPasskey, algorithms, beginPasskey, type PasskeyBegun } from './add-passkey.ts'
import { listPasskeys } from './list-passkeys.ts'
import type { PasskeyRow } from './model.ts'
import { removePasskey } from './remove-passkey.ts'
import { beginPasskeySignIn, signInByPasskey } from './sign-in-by-passkey.ts'

/** @throws NotAllowedError where a program asks: it signs in by its key */
function accessOf({ access }: Context): Access {
  if (access) return access
  throw new NotAllowedError()
}

const passkeyRef = builder.objectRef<PasskeyRow>('Passkey').implement({
  description: 'A way to sign in with a fingerprint, a face or the lock of one’s screen.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    name: t.exposeString('name', { description: 'What its owner calls it; empty where nothing is known.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was added.' }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When somebody last signed in with it.',
    }),
  }),
})

const passkeyBegunRef = builder.objectRef<PasskeyBegun>('PasskeyBegun').implement({
  description: 'What a browser needs to make a passkey (WebAuthn). Bytes are in base64url.',
  fields: (t) => ({
    challenge: t.exposeString('challenge', { description: 'To be signed: once, within five minutes.' }),
    rpId: t.exposeString('rpId', { description: 'The host that it is for.' }),
    userId: t.exposeString('userId', { description: 'The account, as the authenticator keeps it.' }),
    userName: t.exposeString('userName', { description: 'The account, as its owner sees it there.' }),
    known: t.stringList({
      description: 'Those that the account has already, at most 20.',
      resolve: ({ known }) => [...known],
    }),
    algorithms: t.intList({
      description: 'The signatures that are understood, as COSE numbers them.',
      resolve: () => [...algorithms],
    }),
  }),
})

const passkeySignInRef = builder.objectRef<{ challenge: string; rpId: string }>('PasskeySignInBegun').implement({
  description: 'What a browser needs to sign in by passkey (WebAuthn).',
  fields: (t) => ({
    challenge: t.exposeString('challenge', {
      description: 'To be signed: once, within five minutes; 32 bytes in base64url.',
    }),
    rpId: t.exposeString('rpId', { description: 'The host that the passkey is for.' }),
  }),
})

builder.objectField(viewerRef, 'passkeys', (t) =>
  t.field({
    type: [passkeyRef],
    description: 'Their passkeys, at most 20.',
    resolve: async ({ access }) => (access ? [...(await listPasskeys(access))] : []),
  }),
)

const bytesArgument = (description: string) =>
  ({ required: true, description: `${description}, in base64url.` }) as const

builder.mutationFields((t) => ({
  beginPasskey: t.field({
    type: passkeyBegunRef,
    description: 'Begins to add a passkey to the viewer’s account.',
    errors: expectedErrors,
    resolve: (_root, _values, context) => beginPasskey(accessOf(context)),
  }),
  addPasskey: t.field({
    type: viewerRef,
    description: 'Adds the passkey that was made, in the browser that began. An account has 20 at most.',
    errors: expectedErrors,
    args: {
      name: t.arg.string({ description: 'What to call it, 80 characters at most; after the device where left out.' }),
      credentialId: t.arg.string(bytesArgument('What the authenticator calls it')),
      clientData: t.arg.string(bytesArgument('`clientDataJSON` of the answer')),
      attestation: t.arg.string(bytesArgument('`attestationObject` of the answer')),
    },
    resolve: async (_root, given, context) => {
      await addPasskey(accessOf(context), given)
      return { viewer: context.viewer, access: context.access }
    },
  }),
  removePasskey: t.field({
    type: viewerRef,
    description: 'Removes one of the viewer’s passkeys; one that is no more, or somebody else’s, is left as it is.',
    errors: expectedErrors,
    args: { id: idArgument(t.arg) },
    resolve: async (_root, { id }, context) => {
      await removePasskey(accessOf(context), String(id))
      return { viewer: context.viewer, access: context.access }
    },
  }),
  beginPasskeySignIn: t.field({
    type: passkeySignInRef,
    description: 'Begins to sign in by passkey. The answer is the same for everybody.',
    errors: expectedErrors,
    resolve: (_root, _values, context) => beginPasskeySignIn(accessOf(context)),
  }),
  signInByPasskey: t.field({
    type: signedInRef,
    description: 'Signs in with what an authenticator has signed, in the browser that began.',
    errors: expectedErrors,
    args: {
      credentialId: t.arg.string(bytesArgument('What the authenticator calls the passkey')),
      clientData: t.arg.string(bytesArgument('`clientDataJSON` of the answer')),
      authenticatorData: t.arg.string(bytesArgument('`authenticatorData` of the answer')),
      signature: t.arg.string(bytesArgument('`signature` of the answer')),
    },
    resolve: async (_root, given, context) => ({ accountId: await signInByPasskey(accessOf(context), given) }),
  }),
}))
