import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import type { Level } from '../matching/pairs/levels.ts'
import { motivationRef } from '../motivations/graphql.ts'
import { needRef, offerRef } from '../needs-offers/graphql.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { column, many, one, rowsOf, value } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { enumOf } from '../shared/enums.ts'
import { markedTextRef } from '../shared/marked-text.ts'
import { nodeMapping, rowMapping } from '../shared/node.ts'
import {
  contributionRef,
  contributionsOf,
  matchLevelEnum,
  partProperties,
  pathStepRef,
} from '../suggestions/graphql.ts'
import { themeRef } from '../themes/graphql.ts'
import { findSynergies, findSynergy } from './find-synergies.ts'
import { synergyReasonRef } from './graphql-reasons.ts'
import type { RingVerdict, SynergyRow, SynergyVerdict } from './model.ts'
import * as statements from './statements.ts'

const verdictWords: Readonly<Record<SynergyVerdict, string>> = {
  follow: 'Keep an eye on it.',
  already_know: 'They know each other; not shown again.',
  not_relevant: 'Not relevant; rests for 180 days.',
  no_capacity: 'No time now; rests for 90 days.',
  remind_me_later: 'Shown again after 30 days.',
}

export const synergyVerdictEnum = enumOf<SynergyVerdict>(
  'SynergyVerdict',
  'What an organisation decides about a synergy.',
  verdictWords,
)

export const ringVerdictEnum = enumOf<RingVerdict>('RingVerdict', 'What a member decides about a ring.', {
  ...verdictWords,
  ask_for_introduction: 'Wants to take part; the other members see it.',
})

export type GainRow = Readonly<Record<string, unknown>>
type StatementRow = { readonly text: string; readonly language: 'sv' | 'en' | 'other' }

/** A need that an offer meets, as a row of two nodes; used by rings and mini-networks too. */
export const synergyGainRef = builder.objectRef<GainRow>('SynergyGain').implement({
  description: 'A need that the other side’s offer meets.',
  extensions: rowMapping,
  fields: (t) => ({
    need: t.field({ type: needRef, description: 'What is sought.', ...column('need') }),
    offer: t.field({ type: offerRef, description: 'What meets it.', ...column('offer') }),
    match: t.float({
      description: 'How well, 0 to 1; for ordering, not for showing.',
      resolve: (row) => Number(row.match ?? 0),
    }),
    needMarked: t.field({
      type: markedTextRef,
      description: 'The need’s text with the words that met.',
      extensions: { graph: { columnProperties: { need: ['text', 'language'] } } },
      resolve: (row) => ({ ...(row.need as StatementRow), marks: (row.needMarks as number[] | null) ?? [] }),
    }),
    offerMarked: t.field({
      type: markedTextRef,
      description: 'The offer’s text with the words that met.',
      extensions: { graph: { columnProperties: { offer: ['text', 'language'] } } },
      resolve: (row) => ({ ...(row.offer as StatementRow), marks: (row.offerMarks as number[] | null) ?? [] }),
    }),
  }),
})

/** The organisation that a synergy is seen from, as the root field says it: parameters of the statements below. */
export const viewingOrganisation = (_values: Record<string, unknown>, root: Record<string, unknown>) => ({
  organisationId:
    root.organisationId ?? (root.input as { organisationId?: string } | undefined)?.organisationId ?? null,
})
const gainsOf = (mine: boolean) =>
  rowsOf(statements.synergyGains, (values, root) => ({ ...viewingOrganisation(values, root), mine }))

const levelOf = value(statements.synergyLevel, 'value', viewingOrganisation)

const knownOf = value(statements.synergyKnown, 'value', viewingOrganisation)

export const synergyRef = builder.objectRef<SynergyRow>('Synergy')
synergyRef.implement({
  description: 'Two organisations that could gain from each other, seen from one of them, and why.',
  extensions: nodeMapping('Suggestion', 'synergy'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The same for both organisations, as long as it holds.' }),
    organisation: t.field({
      type: organisationRef,
      description: 'The other one.',
      ...one(statements.synergyOrganisation, viewingOrganisation),
    }),
    level: t.field({
      type: matchLevelEnum,
      description: 'How well it fits, seen from the asking organisation’s list.',
      ...levelOf,
      resolve: (...args: Parameters<typeof levelOf.resolve>) =>
        (levelOf.resolve(...args) as Level | null) ?? 'far_fetched',
    }),
    mutual: t.boolean({
      description: 'Whether both gain by what they have said. No condition for fitting well.',
      resolve: (row) => row.mutual ?? false,
    }),
    known: t.boolean({
      description: 'Whether they work together already, in something that the viewer may see.',
      ...knownOf,
      resolve: (...args: Parameters<typeof knownOf.resolve>) => knownOf.resolve(...args) === true,
    }),
    score: t.exposeFloat('score', { description: '0 to 1; for ordering, never to be shown.' }),
    youGain: t.field({ type: [synergyGainRef], description: 'What the asking organisation wins.', ...gainsOf(true) }),
    theyGain: t.field({ type: [synergyGainRef], description: 'What the other one wins.', ...gainsOf(false) }),
    reasons: t.field({
      type: [synergyReasonRef],
      description: 'What else speaks for it than needs and offers, the surest first.',
      ...rowsOf(statements.synergyReasons, viewingOrganisation),
    }),
    sharedThemes: t.field({
      type: [themeRef],
      description: 'What both are about.',
      ...many(statements.synergySharedThemes),
    }),
    sharedMotivations: t.field({
      type: [motivationRef],
      description: 'What both hope, fear or are driven by.',
      ...many(statements.synergySharedMotivations),
    }),
    contributions: t.field({
      type: [contributionRef],
      description: 'What each part adds to the score.',
      extensions: partProperties,
      resolve: contributionsOf,
    }),
    path: t.field({
      type: [pathStepRef],
      description: 'The chain: you, need, offer, them.',
      ...rowsOf(statements.synergyPath, viewingOrganisation),
    }),
    unknowns: t.stringList({
      description: 'What the evidence does not say: `timing`, `placeOf:org_…` …',
      resolve: (row) => row.unknowns ?? [],
    }),
    weakestNeedId: t.exposeID('weakestNeedId', {
      nullable: true,
      description: 'The need whose answer is the least sure.',
    }),
    lastConfirmedOn: t.expose('lastConfirmedOn', {
      type: 'Date',
      nullable: true,
      description: 'When someone last said that what is quoted still holds.',
    }),
    bridge: t.boolean({
      description: 'Whether it joins two groups that have little to do with each other.',
      resolve: (row) => row.bridge ?? false,
    }),
    verdict: t.field({
      type: synergyVerdictEnum,
      nullable: true,
      description: 'What the asking organisation decided.',
      ...value(statements.synergyVerdict, 'value', viewingOrganisation),
    }),
    computedAt: t.expose('computedAt', { type: 'DateTime', description: 'When it was worked out.' }),
  }),
})

const synergyConnection = connectionOf('Synergy', synergyRef)

builder.queryField('synergy', (t) =>
  t.field({
    type: synergyRef,
    nullable: true,
    description:
      'What two organisations could gain from each other, seen from one of them; null where nothing is known.',
    args: {
      organisationId: t.arg.id({ required: true, description: 'From which.' }),
      otherId: t.arg.id({ required: true, description: 'The other one.' }),
    },
    resolve: (_root, pair, { graph }, info) => findSynergy(graph, { ...pair, selection: readSelection(info) }),
  }),
)

builder.queryField('synergies', (t) =>
  t.field({
    type: synergyConnection,
    description:
      'Who an organisation could work with, and why, for both: the best first, far-fetched ones too, without what it has put aside.',
    args: { organisationId: t.arg.id({ required: true, description: 'Whose.' }), ...pageArguments(t.arg) },
    complexity: pageComplexity,
    resolve: (_root, { organisationId, ...page }, { graph }, info) =>
      findSynergies(graph, { organisationId, page, selection: readSelection(info) }),
  }),
)
