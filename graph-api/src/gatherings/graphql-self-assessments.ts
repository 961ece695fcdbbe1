import { builder } from '../builder.ts'
import { many, one, rowsOf } from '../shared/compiled.ts'
import { enumOf, languageEnum } from '../shared/enums.ts'
import { nodeInterface, nodeRoom, rowRoom } from '../shared/node.ts'
import { gatheringRef } from './graphql.ts'
import type { Level, SelfAssessmentResultRow, SelfAssessmentRow, Subject } from './model.ts'
import { gatheringSelfAssessments, selfAssessmentGathering, selfAssessmentResults } from './statements.ts'

export const subjectEnum = enumOf<Subject>('AssessmentSubject', 'Whom an answer is about.', {
  you: 'The one who answers.',
  organisation: 'The organisation of the one who answers.',
  together: 'All of us together.',
})

export const levelEnum = enumOf<Level>('AssessmentLevel', 'How good somebody is at it.', {
  poor: 'Poor.',
  fair: 'Fair.',
  good: 'Good.',
})

export const selfAssessmentRef = builder.objectRef<SelfAssessmentRow>('SelfAssessment')

const levelCounts = builder.objectRef<Readonly<Record<Level, number>>>('AssessmentCounts').implement({
  description: 'How many answered what.',
  fields: (t) => ({
    poor: t.exposeInt('poor', { description: 'How many said poor.' }),
    fair: t.exposeInt('fair', { description: 'How many said fair.' }),
    good: t.exposeInt('good', { description: 'How many said good.' }),
  }),
})

const result = builder.objectRef<SelfAssessmentResultRow>('SelfAssessmentResult').implement({
  description: 'What was answered about one subject.',
  extensions: rowRoom,
  fields: (t) => ({
    subject: t.expose('subject', { type: subjectEnum, description: 'Whom it is about.' }),
    answered: t.exposeInt('answered', { description: 'How many answered.' }),
    counts: t.expose('counts', {
      type: levelCounts,
      nullable: true,
      description: 'How many said what; null while fewer than five have answered.',
    }),
  }),
})

selfAssessmentRef.implement({
  description: 'A question at a gathering: how good are you, your organisation, all of us at this?',
  interfaces: [nodeInterface],
  extensions: nodeRoom('SelfAssessment', 'selfAssessment'),
  fields: (t) => ({
    theme: t.exposeString('theme', { description: 'What it is about.' }),
    question: t.exposeString('question', { description: 'The question as it was asked.' }),
    language: t.field({
      type: languageEnum,
      description: 'The language of its texts.',
      resolve: (row) => row.language ?? 'sv',
    }),
    subjects: t.field({
      type: [subjectEnum],
      description: 'Whom it asks about, in order.',
      resolve: (row) => [...row.subjects],
    }),
    scale: t.field({
      type: [levelEnum],
      description: 'The answers to choose from, in order.',
      resolve: (row) => [...row.scale],
    }),
    challengingPrompt: t.exposeString('challengingPrompt', {
      nullable: true,
      description: 'Asks what is challenging.',
    }),
    goodPrompt: t.exposeString('goodPrompt', { nullable: true, description: 'Asks what we are good at.' }),
    takeAwayPrompt: t.exposeString('takeAwayPrompt', { nullable: true, description: 'Asks what one takes away.' }),
    sourcePart: t.exposeString('sourcePart', { nullable: true, description: 'Where in the source it stands.' }),
    gathering: t.field({
      type: gatheringRef,
      nullable: true,
      description: 'Where it was held.',
      ...one(selfAssessmentGathering),
    }),
    results: t.field({
      type: [result],
      description: 'What was answered, by subject. No author is kept.',
      ...rowsOf(selfAssessmentResults),
    }),
  }),
})

builder.objectField(gatheringRef, 'selfAssessments', (t) =>
  t.field({
    type: [selfAssessmentRef],
    description: 'The self-assessments held there, at most 20.',
    ...many(gatheringSelfAssessments),
  }),
)
