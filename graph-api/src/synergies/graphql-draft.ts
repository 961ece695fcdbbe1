import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import type { MatchKind } from '../matching/network/match-text.ts'
import type { SynergyWay } from '../matching/pairs/explain.ts'
import type { Level } from '../matching/pairs/levels.ts'
import { resourceKindEnum } from '../needs-offers/graphql.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { column } from '../shared/compiled.ts'
import { enumOf, languageEnum } from '../shared/enums.ts'
import { nodeInterface, rowMapping } from '../shared/node.ts'
import { matchLevelEnum } from '../suggestions/graphql.ts'
import { findForDraft } from './find-for-draft.ts'
import { synergyWayEnum } from './graphql-reasons.ts'

const draftKindEnum = enumOf<MatchKind>('DraftTextKind', 'What somebody has written about.', {
  need: 'What is sought.',
  offer: 'What can be contributed.',
  initiative: 'What is done or planned.',
  motivation: 'What drives or worries.',
})

const draftTextInput = builder.inputType('DraftTextInput', {
  description: 'One thing that somebody has written and not saved.',
  fields: (t) => ({
    kind: t.field({ type: draftKindEnum, required: true, description: 'What it is about.' }),
    text: t.string({ required: true, description: 'What it says; what is blank is passed over.' }),
    language: t.field({ type: languageEnum, description: 'Swedish where left out.' }),
    themeIds: t.idList({ description: 'What it is about, where chosen.' }),
    resource: t.field({ type: resourceKindEnum, description: 'Of a need or an offer: what kind of thing.' }),
  }),
})

const draftSynergyRef = builder.objectRef<Readonly<Record<string, unknown>>>('DraftSynergy').implement({
  description: 'An organisation that somebody would be shown who has written something and not saved it.',
  extensions: rowMapping,
  fields: (t) => ({
    organisation: t.field({ type: organisationRef, description: 'With whom.', ...column('organisation') }),
    level: t.field({ type: matchLevelEnum, description: 'How well it fits.', resolve: (row) => row.level as Level }),
    position: t.int({
      description: 'Which of the texts asked with says so, from 0.',
      resolve: (row) => row.position as number,
    }),
    theirs: t.field({ type: nodeInterface, description: 'What it meets.', ...column('theirs') }),
    way: t.field({
      type: synergyWayEnum,
      nullable: true,
      description: 'How they meet; null for a need and an offer.',
      resolve: (row) => row.way as SynergyWay | null,
    }),
  }),
})

builder.queryField('draftSynergies', (t) =>
  t.field({
    type: [draftSynergyRef],
    description: 'Up to ten organisations that fit what somebody has written, best first. Nothing is stored.',
    args: {
      texts: t.arg({
        type: [draftTextInput],
        required: true,
        description: 'At most 24, and 10,000 characters in all.',
      }),
    },
    resolve: async (_root, { texts }, { graph, matcher }, info) => [
      ...(await findForDraft(graph, { matcher, texts, selection: readSelection(info) })),
    ],
  }),
)
