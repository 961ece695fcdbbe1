import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { column } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { markedTextRef } from '../shared/marked-text.ts'
import { nodeInterface, rowMapping } from '../shared/node.ts'
import { nodeKindEnum } from '../shared/node-kind.ts'
import { findMatches } from './find-matches.ts'
import type { SearchResult } from './model.ts'

const resultRef = builder.objectRef<SearchResult>('SearchResult').implement({
  description: 'Something that fits the words.',
  extensions: rowMapping,
  fields: (t) => ({
    node: t.field({ type: nodeInterface, description: 'The thing itself.', ...column('node') }),
    kind: t.expose('kind', { type: nodeKindEnum, description: 'What it is.' }),
    title: t.exposeString('title', { description: 'What it is called, or how its text begins.' }),
    excerpt: t.expose('excerpt', { type: markedTextRef, description: 'Where in its text the words stand.' }),
    score: t.exposeFloat('score', { description: 'Orders the results of one search; it has no unit.' }),
  }),
})

const searchConnection = connectionOf('Search', resultRef)

builder.queryField('search', (t) =>
  t.field({
    type: searchConnection,
    description: 'What fits some words, the best first; forgiving about å, ä, ö, endings, compounds and one slip.',
    args: {
      query: t.arg.string({ required: true, description: 'The words; all of up to three must fit, any of more.' }),
      kinds: t.arg({ type: [nodeKindEnum], description: 'Only these kinds; all where left out.' }),
      ...pageArguments(t.arg),
    },
    complexity: pageComplexity,
    resolve: (_root, { query, kinds, ...page }, { graph }, info) =>
      findMatches(graph, { query, kinds: kinds ?? null, page, selection: readSelection(info) }),
  }),
)
