import type { Role } from './viewer.ts'

/** What one can do with a thing: make it, change or end it, or speak about it for somebody: judge, support, confirm, commit. */
export type Action = 'create' | 'change' | 'speak'
export const actions: readonly Action[] = ['create', 'change', 'speak']

/** Who owns a thing: the viewer's own (written by them, or of an organisation they speak for), another's, or nobody's. */
export type Ownership = 'own' | 'others' | 'nobodys'
export const ownerships: readonly Ownership[] = ['own', 'others', 'nobodys']

/** Kinds that all share: coordinators keep them in order. */
const common = ['Theme', 'Challenge', 'Audience', 'Gathering', 'SelfAssessment'] as const
/** Kinds of which each is somebody's. */
const owned = [
  'Organisation',
  'Person',
  'Initiative',
  'Motivation',
  'Need',
  'Offer',
  'Collaboration',
  'MiniNetwork',
  'Story',
  'Reflection',
  'View',
  'Place',
] as const
/** What the program keeps, which only coordinators set. */
const kept = ['Weights'] as const

export type RightsKind = (typeof common)[number] | (typeof owned)[number] | (typeof kept)[number]
export const rightsKinds: readonly RightsKind[] = [...owned, ...common, ...kept]

const isOwned = (kind: RightsKind): boolean => (owned as readonly RightsKind[]).includes(kind)

/** Roles that keep the whole network in order; `local` sits at the machine itself. */
const everything: readonly Role[] = ['coordinator', 'administrator', 'local', 'program']

export interface RightsQuestion {
  readonly role: Role
  readonly action: Action
  readonly kind: RightsKind
  readonly ownership: Ownership
}

/**
 * Whether somebody may do something. Coordinators may do everything in the network; a partner what is their organisations'
 * own; whoever wrote something may change it, whatever they are by now. Anybody in the network may answer a self-assessment.
 */
export function isAllowed({ role, action, kind, ownership }: RightsQuestion): boolean {
  if (everything.includes(role)) return true
  if (kind === 'SelfAssessment' && action === 'speak') return role === 'partner' || role === 'participant'
  if (ownership !== 'own') return false
  if (role === 'partner') return isOwned(kind)
  if (role === 'participant' && kind === 'Reflection') return true
  return action === 'change' && isOwned(kind)
}

/** Whether a role may do everything, so that nothing needs to be looked up. */
export function mayDoEverything(role: Role): boolean {
  return everything.includes(role)
}

/** What one can do with a contact that one organisation has asked another for. */
export const contactSteps = [
  'see',
  'ask',
  'agree',
  'answer',
  'pass',
  'remind',
  'withdraw',
  'broker',
  'say_reach',
] as const
export type ContactStep = (typeof contactSteps)[number]

/** Which side of a contact the viewer speaks for; one account may speak for both. */
export interface ContactSides {
  readonly isAsking: boolean
  readonly isAsked: boolean
}

/** Which side takes a step; what is in neither list is for coordinators alone. */
const sidesOf: Readonly<Record<ContactStep, readonly (keyof ContactSides)[]>> = {
  see: ['isAsking', 'isAsked'],
  ask: ['isAsking'],
  agree: ['isAsking'],
  answer: ['isAsked'],
  pass: ['isAsked'],
  remind: ['isAsking'],
  withdraw: ['isAsking'],
  broker: [],
  say_reach: ['isAsking', 'isAsked'],
}
/** What a side says for itself alone: yes to a question that a coordinator proposes in its name, and how it is reached. */
const forThemselves: readonly ContactStep[] = ['agree', 'say_reach']

/**
 * Whether somebody may take a step in a contact: it is between its two sides, and coordinators may do everything but what
 * a side says for itself alone. Whoever sits alone at the machine speaks for both.
 */
export function mayInContact({ role, step, ...sides }: ContactSides & { role: Role; step: ContactStep }): boolean {
  const isTheirs = sidesOf[step].some((side) => sides[side])
  if (!everything.includes(role)) return role === 'partner' && isTheirs
  return isTheirs || role === 'local' || !forThemselves.includes(step)
}
