import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { column } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { markedTextRef } from '../shared/marked-text.ts'
import { nodeInterface, rowMapping } from '../shared/node.ts'
import { nodeKindEnum } from '../shared/node-kind.ts'
import { themeRef } from '../themes/graphql.ts'
import type { ThemeRow } from '../themes/model.ts'
import { findMatches } from './find-matches.ts'
import { findProposedThemes } from './find-proposed-themes.ts'
import { findSimilarNames, type SimilarNameRow } from './find-similar-names.ts'
import type { Holder, SearchResult } from './model.ts'

const holderRef = builder.objectRef<Holder>('SearchHolder').implement({
  description: 'The organisation that something found belongs to.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
  }),
})

const resultRef = builder.objectRef<SearchResult>('SearchResult').implement({
  description: 'Something that fits the words.',
  extensions: rowMapping,
  fields: (t) => ({
    node: t.field({ type: nodeInterface, description: 'The thing itself.', ...column('node') }),
    kind: t.expose('kind', { type: nodeKindEnum, description: 'What it is.' }),
    title: t.exposeString('title', { description: 'What it is called, or how its text begins.' }),
    excerpt: t.expose('excerpt', { type: markedTextRef, description: 'Where in its text the words stand.' }),
    holder: t.expose('holder', {
      type: holderRef,
      nullable: true,
      description: 'Whose need, offer or motivation it is, or who leads it.',
    }),
    byMeaning: t.exposeBoolean('byMeaning', {
      description:
        'True where none of the words stands in it, nor names its kind: it says much the same in other words, or in another language.',
    }),
    score: t.exposeFloat('score', {
      description: 'One divided by its place: orders the results of one search, and says nothing of how well it fits.',
    }),
  }),
})

const searchConnection = connectionOf('Search', resultRef)

builder.queryField('search', (t) =>
  t.field({
    type: searchConnection,
    description:
      'What fits some words, the best first: as typed, then forgiving about å, ä, ö, endings, compounds and one slip, then what says the same in other words.',
    args: {
      query: t.arg.string({
        required: true,
        description: 'Words or a question; all of up to three words must fit, any of more.',
      }),
      kinds: t.arg({ type: [nodeKindEnum], description: 'Only these kinds; all where left out.' }),
      ...pageArguments(t.arg),
    },
    complexity: pageComplexity,
    resolve: (_root, { query, kinds, ...page }, { graph, encoder }, info) =>
      findMatches(graph, { encoder, query, kinds: kinds ?? null, page, selection: readSelection(info) }),
  }),
)

const similarNameRef = builder.objectRef<SimilarNameRow>('SimilarName').implement({
  description: 'Something that is called the same, or nearly so.',
  extensions: rowMapping,
  fields: (t) => ({
    node: t.field({ type: nodeInterface, description: 'The thing itself.', ...column('node') }),
    name: t.exposeString('name', { description: 'What it is called now.' }),
    place: t.exposeString('place', { nullable: true, description: 'Where it is.' }),
    website: t.exposeString('website', { nullable: true, description: 'Its own pages.' }),
  }),
})

builder.queryField('similarNames', (t) =>
  t.field({
    type: [similarNameRef],
    description:
      'Up to three of a kind that are called the same or nearly so, now or before: case, accents, signs and the legal form aside. To ask before the same is entered twice.',
    args: {
      kind: t.arg({ type: nodeKindEnum, required: true, description: 'Of which kind.' }),
      name: t.arg.string({ required: true, description: 'As it is being typed.' }),
    },
    resolve: (_root, { kind, name }, { graph }, info) =>
      findSimilarNames(graph, { label: kind, name, selection: readSelection(info) }),
  }),
)

builder.queryField('proposedThemes', (t) =>
  t.field({
    type: [themeRef],
    description:
      'Themes that a text is about, the surest first; none for a short text. To propose while somebody types.',
    args: {
      text: t.arg.string({ required: true, description: 'As it is being written.' }),
      first: t.arg.int({ description: '1–5; 3 where left out.' }),
    },
    resolve: async (_root, { text, first }, { graph, encoder }, info) =>
      (await findProposedThemes(graph, {
        encoder,
        text,
        first: first ?? null,
        selection: readSelection(info),
      })) as ThemeRow[],
  }),
)
