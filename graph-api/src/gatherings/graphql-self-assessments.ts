import { builder } from '../builder.ts'
import { many, one, rowsOf } from '../shared/compiled.ts'
import { enumOf, languageEnum } from '../shared/enums.ts'
import { addCreate, addMutation } from '../shared/mutations.ts'
import { nodeInterface, nodeMapping, rowMapping } from '../shared/node.ts'
import { answerSelfAssessment } from './answer-self-assessment.ts'
import { createSelfAssessments } from './create-self-assessments.ts'
import { gatheringRef } from './graphql.ts'
import type { Level, SelfAssessmentResultRow, SelfAssessmentRow, Subject } from './model.ts'
import { gatheringSelfAssessments, selfAssessmentGathering, selfAssessmentResults } from './statements.ts'

const subjectEnum = enumOf<Subject>('AssessmentSubject', 'Whom an answer is about.', {
  you: 'The one who answers.',
  organisation: 'The organisation of the one who answers.',
  together: 'All of us together.',
})

const levelEnum = enumOf<Level>('AssessmentLevel', 'How good somebody is at it.', {
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
  extensions: rowMapping,
  fields: (t) => ({
    subject: t.expose('subject', { type: subjectEnum, description: 'Whom it is about.' }),
    answered: t.exposeInt('answered', { description: 'How many answered, published or not.' }),
    counts: t.expose('counts', {
      type: levelCounts,
      nullable: true,
      description:
        'How many said what, of those that are published: in groups of five at least. Null while there are none.',
    }),
  }),
})

selfAssessmentRef.implement({
  description: 'A question at a gathering: how good are you, your organisation, all of us at this?',
  interfaces: [nodeInterface],
  extensions: nodeMapping('SelfAssessment', 'selfAssessment'),
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

const createInput = builder.inputType('CreateSelfAssessmentInput', {
  description: 'A new self-assessment.',
  fields: (t) => ({
    gatheringId: t.id({ required: true, description: 'Where it is held.' }),
    theme: t.string({ required: true, description: 'What it is about, 1–200 characters.' }),
    question: t.string({ required: true, description: 'The question as it is asked, 1–20,000 characters.' }),
    language: t.field({ type: languageEnum, description: 'Of its texts; Swedish where left out.' }),
    subjects: t.field({ type: [subjectEnum], description: 'Whom it asks about; all three where left out.' }),
    scale: t.field({ type: [levelEnum], description: 'The answers to choose from; all three where left out.' }),
    challengingPrompt: t.string({ description: 'Asks what is challenging.' }),
    goodPrompt: t.string({ description: 'Asks what we are good at.' }),
    takeAwayPrompt: t.string({ description: 'Asks what one takes away.' }),
  }),
})

const answer = builder.inputType('SelfAssessmentAnswerInput', {
  description: 'One answer.',
  fields: (t) => ({
    subject: t.field({ type: subjectEnum, required: true, description: 'Whom it is about.' }),
    level: t.field({ type: levelEnum, required: true, description: 'How good.' }),
  }),
})

const answersInput = builder.inputType('AnswerSelfAssessmentInput', {
  description: 'One person’s answers.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The self-assessment.' }),
    answers: t.field({ type: [answer], required: true, description: 'Each subject once at most.' }),
  }),
})

addMutation('answerSelfAssessment', {
  label: 'SelfAssessment',
  ref: selfAssessmentRef,
  description: 'Adds one person’s answers. Neither who answered nor when is kept.',
  once: true,
  args: (arg) => ({ input: arg({ type: answersInput, required: true, description: 'The answers.' }) }),
  write: (graph, { input }) => answerSelfAssessment(graph, input),
})

addCreate({
  label: 'SelfAssessment',
  ref: selfAssessmentRef,
  description: 'Adds a self-assessment to a gathering.',
  input: createInput,
  create: createSelfAssessments,
})
