import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { initiativeRef } from '../initiatives/graphql.ts'
import type { Level } from '../matching/pairs/levels.ts'
import { column } from '../shared/compiled.ts'
import { languageEnum } from '../shared/enums.ts'
import { type MarkedText, markedTextRef } from '../shared/marked-text.ts'
import { rowMapping } from '../shared/node.ts'
import { matchLevelEnum } from '../suggestions/graphql.ts'
import { findSimilarInitiatives } from './find-similar-initiatives.ts'

const similarRef = builder.objectRef<Readonly<Record<string, unknown>>>('SimilarInitiative').implement({
  description: 'An initiative that is like a text somebody is writing.',
  extensions: rowMapping,
  fields: (t) => ({
    initiative: t.field({ type: initiativeRef, description: 'The initiative.', ...column('initiative') }),
    level: t.field({
      type: matchLevelEnum,
      description: 'How surely they are about one thing; never far-fetched.',
      resolve: (row) => row.level as Level,
    }),
    sharedWords: t.stringList({
      description: 'The words that weighed most.',
      resolve: (row) => row.sharedWords as string[],
    }),
    marked: t.field({
      type: markedTextRef,
      description: 'Its summary with the words they share.',
      extensions: { graph: { columnProperties: { initiative: ['summary', 'language'] } } },
      resolve: ({ initiative, marks }) => {
        const { summary, language } = initiative as { summary: string | null; language: MarkedText['language'] }
        return { text: summary ?? '', language, marks: marks as number[] }
      },
    }),
  }),
})

builder.queryFields((t) => ({
  similarInitiatives: t.field({
    type: [similarRef],
    description: 'Initiatives like a text that is not saved yet: somebody may already be doing this.',
    args: {
      title: t.arg.string({ required: true, description: 'The title so far.' }),
      summary: t.arg.string({ required: true, description: 'The summary so far; may be empty.' }),
      language: t.arg({ type: languageEnum, description: 'Swedish where left out.' }),
      first: t.arg.int({ description: '1–10; 3 where left out.' }),
    },
    resolve: async (_root, { title, summary, language, first }, { graph, matcher }, info) => [
      ...(await findSimilarInitiatives(graph, {
        matcher,
        title,
        summary,
        language: language ?? 'sv',
        first: first ?? 3,
        selection: readSelection(info),
      })),
    ],
  }),
}))
