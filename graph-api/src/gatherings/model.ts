import { z } from 'zod'
import {
  id,
  ids,
  language,
  line,
  optionalDay,
  optionalId,
  optionalLine,
  optionalLocalTime,
  optionalProse,
  prose,
  visibility,
} from '../shared/fields.ts'
import type { NodeRow } from '../shared/node.ts'
import type { Visibility } from '../shared/viewer.ts'

export const gatheringKinds = ['learning_meeting', 'webinar', 'open_space', 'theme_meeting', 'other'] as const
export const subjects = ['you', 'organisation', 'together'] as const
export const levels = ['poor', 'fair', 'good'] as const
export type Subject = (typeof subjects)[number]
export type Level = (typeof levels)[number]

/** A gathering as a selection returns it. `startsAt` and `endsAt` are local time: `2024-04-23T13:00`. */
export interface GatheringRow extends NodeRow {
  readonly title: string
  readonly kind: (typeof gatheringKinds)[number]
  readonly description: string | null
  readonly language: 'sv' | 'en' | 'other'
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly speakers: readonly string[] | null
  readonly sourcePart: string | null
  readonly visibility: Visibility
  readonly demo: boolean | null
  readonly createdAt: string
  readonly updatedAt: string
}

export interface ReflectionRow extends NodeRow {
  readonly prompt: string
  readonly text: string
  readonly language: 'sv' | 'en' | 'other'
  readonly sourcePart: string | null
  readonly visibility: Visibility
  readonly demo: boolean | null
  readonly createdAt: string
  readonly updatedAt: string
}

export interface SelfAssessmentRow extends NodeRow {
  readonly theme: string
  readonly question: string
  readonly language: 'sv' | 'en' | 'other' | null
  readonly subjects: readonly Subject[]
  readonly scale: readonly Level[]
  readonly challengingPrompt: string | null
  readonly goodPrompt: string | null
  readonly takeAwayPrompt: string | null
  readonly sourcePart: string | null
}

/** How many said what of one subject, of the answers that are published; `counts` is null where none are. */
export interface SelfAssessmentResultRow {
  readonly subject: Subject
  readonly answered: number
  readonly counts: Readonly<Record<Level, number>> | null
}

/** What makes a gathering. Speakers are lines as the programme words them, at most 30. */
const gatheringFields = z.object({
  title: line,
  kind: z.enum(gatheringKinds),
  description: optionalProse,
  language,
  startsOn: optionalDay,
  endsOn: optionalDay,
  startsAt: optionalLocalTime,
  endsAt: optionalLocalTime,
  speakers: z
    .array(line)
    .max(30)
    .nullish()
    .transform((list) => list ?? []),
  visibility,
  placeId: optionalId,
})

export const gatheringInput = gatheringFields.extend({
  /** The gathering at which this one was wished for. */
  wishedAtId: optionalId,
  organisationIds: ids,
})

export const gatheringChanges = gatheringFields.partial()

const reflectionFields = z.object({ prompt: prose, text: prose, language, visibility })
export const reflectionInput = reflectionFields.extend({ gatheringId: id })

export const reflectionChanges = reflectionFields.partial()

/** At least so many of a few words, each once and in their order; all of them where left out. */
const each = <const Word extends string>(words: readonly [Word, ...Word[]], least: number) =>
  z
    .array(z.enum(words))
    .transform((given) => words.filter((word) => new Set<string>(given).has(word)))
    .refine((given) => given.length >= least, `Choose ${least} or more.`)
    .nullish()
    .transform((given) => given ?? [...words])

export const selfAssessmentInput = z.object({
  theme: line,
  question: prose,
  language,
  subjects: each(subjects, 1),
  scale: each(levels, 2),
  challengingPrompt: optionalLine,
  goodPrompt: optionalLine,
  takeAwayPrompt: optionalLine,
  gatheringId: id,
})

/** One person’s answers: each subject once at most. */
export const selfAssessmentAnswers = z.object({
  answers: z
    .array(z.object({ subject: z.enum(subjects), level: z.enum(levels) }))
    .min(1)
    .max(3)
    .refine(
      (answers) => new Set(answers.map((one) => one.subject)).size === answers.length,
      'Answer each subject once.',
    ),
})
export type SelfAssessmentAnswers = z.input<typeof selfAssessmentAnswers>['answers']
