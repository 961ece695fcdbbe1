import { builder } from '../builder.ts'
import type { Level } from '../matching/pairs/levels.ts'
import { column } from '../shared/compiled.ts'
import { enumOf } from '../shared/enums.ts'
import { type NodeRow, nodeInterface, rowMapping, typeNameOf } from '../shared/node.ts'
import { type Freshness, findFreshness, type MeaningState } from './find-freshness.ts'

export const matchLevelEnum = enumOf<Level>('MatchLevel', 'How well it fits, as far as the texts tell.', {
  good: 'Precisely: what one needs is what the other offers.',
  possible: 'Perhaps: worth a look.',
  far_fetched: 'Far-fetched: there is little that speaks for it.',
})

export interface Parts {
  readonly partNames: readonly string[]
  readonly partValues: readonly number[]
  readonly partWeights: readonly number[]
}

interface ContributionRow {
  readonly part: string
  readonly value: number
  readonly weight: number
}

export const contributionRef = builder.objectRef<ContributionRow>('Contribution').implement({
  description: 'What one part of the evidence adds to a score: value times weight.',
  fields: (t) => ({
    part: t.exposeString('part', { description: '`reciprocity`, `text`, `theme`, `graph`, `place`, `recency` …' }),
    value: t.exposeFloat('value', { description: 'The part itself, mostly 0 to 1.' }),
    weight: t.exposeFloat('weight', { description: 'How much it counts, 0 to 1.' }),
  }),
})

/** The parts of a score as stored, side by side in three lists. */
export function contributionsOf({ partNames, partValues, partWeights }: Parts): ContributionRow[] {
  return partNames.map((part, at) => ({ part, value: partValues[at] ?? 0, weight: partWeights[at] ?? 0 }))
}

export const partProperties = { graph: { properties: ['partNames', 'partValues', 'partWeights'] } }

type StepRow = Readonly<Record<string, unknown>>

export const pathStepRef = builder.objectRef<StepRow>('PathStep').implement({
  description: 'One step of the chain that joins two organisations.',
  extensions: rowMapping,
  fields: (t) => ({
    node: t.field({ type: nodeInterface, description: 'What it is.', ...column('step') }),
    label: t.string({
      description: 'Its name, or the beginning of its text.',
      extensions: { graph: { columnProperties: { step: ['name', 'title', 'text', 'labelSv'] } } },
      resolve: ({ step }) => labelOf(step as Record<string, unknown>),
    }),
    kind: t.string({
      description: 'Its type: `Organisation`, `Need` …',
      extensions: { graph: { columnProperties: { step: ['id'] } } },
      resolve: ({ step }) => typeNameOf(step as NodeRow) ?? 'Thing',
    }),
  }),
})

const longestLabel = 120

function labelOf(step: Record<string, unknown>): string {
  const label = String(step.name ?? step.title ?? step.text ?? step.labelSv ?? '')
  return label.length > longestLabel ? `${label.slice(0, longestLabel - 1).trimEnd()}…` : label
}

const meaningStateEnum = enumOf<MeaningState>('MeaningState', 'Whether texts are compared by meaning.', {
  off: 'No: there is no sentence model here, or it is not open yet.',
  working: 'Not all yet: the meaning of some is still being worked out.',
  ready: 'Yes, all.',
})

const freshnessRef = builder.objectRef<Freshness>('Freshness').implement({
  description: 'How fresh the suggestions are.',
  fields: (t) => ({
    computedAt: t.expose('computedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When they were last brought up to date; null: never yet.',
    }),
    pendingChanges: t.exposeInt('pendingChanges', { description: 'Changes that are not in them yet.' }),
    modelVersion: t.exposeString('modelVersion', {
      nullable: true,
      description: 'Which version of the methods made them.',
    }),
    meaning: t.expose('meaning', {
      type: meaningStateEnum,
      description: 'Whether texts are compared by meaning besides their words.',
    }),
    encodedTexts: t.exposeInt('encodedTexts', { description: 'Texts whose meaning has been worked out.' }),
    textsToEncode: t.exposeInt('textsToEncode', { description: 'All texts whose meaning is to be worked out.' }),
  }),
})

builder.queryField('freshness', (t) =>
  t.field({
    type: freshnessRef,
    description: 'How fresh the suggestions are.',
    resolve: (_root, _args, { graph, encoder }) => findFreshness(graph, encoder.modelId() !== undefined),
  }),
)
