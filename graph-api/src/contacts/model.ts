import { z } from 'zod'
import { id, ids, language, line, optionalDay, optionalLine, prose } from '../shared/fields.ts'
import type { NodeRow } from '../shared/node.ts'

export const contactStatuses = [
  'proposed',
  'with_coordinator',
  'asked',
  'not_now',
  'agreed',
  'declined',
  'withdrawn',
] as const
export type ContactStatus = (typeof contactStatuses)[number]

/** Where the wish came from: what somebody was looking at when they asked. */
const contactOrigins = ['synergy', 'parallel', 'need', 'offer', 'initiative', 'person', 'organisation'] as const
export type ContactOrigin = (typeof contactOrigins)[number]

export type ContactTurn = 'asking' | 'coordinator' | 'asked' | 'nobody'

/** How a contact stands to the organisations whose list it is in. */
export type ContactState = 'waits_for_us' | 'waits_for_others' | 'agreed' | 'closed'

/** A contact as a selection returns it. */
export interface ContactRow extends NodeRow {
  readonly status: ContactStatus
  readonly origin: ContactOrigin
  readonly message: string
  readonly language: 'sv' | 'en' | 'other'
  readonly askedOn: string
  readonly turnSince: string
  readonly remindedOn: string | null
  readonly answeredOn: string | null
  readonly restsUntil: string | null
}

/** How the viewer stands to a contact, and what decides which steps are left. */
export interface ContactFacts {
  readonly status: ContactStatus
  readonly askedOn: string
  readonly remindedOn: string | null
  /** Whether the asked side itself has said how it is reached: a coordinator who notes its yes cannot. */
  readonly isAskedReached: boolean
  readonly isAsking: boolean
  readonly isAsked: boolean
}

export const askInput = z.object({
  askingId: id,
  askedId: id,
  origin: z.enum(contactOrigins).default('organisation'),
  /** What it is about: needs, offers, initiatives, people, motivations; at most 50. */
  aboutIds: ids,
  message: prose.pipe(z.string().max(4_000)),
  language,
  /** A name with an address or number, as the person wants to be reached; of those alone who speak for the asking side. */
  reach: optionalLine,
  throughCoordinator: z
    .boolean()
    .nullish()
    .transform((given) => given ?? false),
})
export type AskInput = z.input<typeof askInput>

export const agreeInput = z.object({ id, reach: line })
export type AgreeInput = z.input<typeof agreeInput>

const contactAnswers = ['yes', 'not_now', 'no'] as const
export type ContactAnswer = (typeof contactAnswers)[number]

export const answerInput = z.object({
  id,
  answer: z.enum(contactAnswers),
  reach: optionalLine,
  restsUntil: optionalDay,
})
export type AnswerInput = z.input<typeof answerInput>
