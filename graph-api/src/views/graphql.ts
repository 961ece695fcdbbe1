import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { initiativeStatusEnum } from '../initiatives/graphql.ts'
import { idArgument } from '../shared/arguments.ts'
import { rowsOf, value } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { enumOf, visibilityEnum } from '../shared/enums.ts'
import { findNode } from '../shared/find-node.ts'
import { nodeInterface, nodeMapping, rowMapping } from '../shared/node.ts'
import { nodeKindEnum } from '../shared/node-kind.ts'
import { listViews } from './list-views.ts'
import type { ViewLayout, ViewLens, ViewList, ViewPart, ViewReferenceRow, ViewRow } from './model.ts'
import { viewMissing, viewReferences } from './statements.ts'

export const viewLayoutEnum = enumOf<ViewLayout>('ViewLayout', 'How near the picture is.', {
  ego: 'What is around the focus.',
  map: 'The whole map.',
})

export const viewListEnum = enumOf<ViewList>('ViewList', 'What stands beside the picture.', {
  relations: 'A list by relation.',
  table: 'A table that sorts.',
})

export const viewLensEnum = enumOf<ViewLens>('ViewLens', 'A question to the map.', {
  synergies: 'Who can work together.',
  parallels: 'Who does something similar.',
  motivations: 'Who shares a hope or concern.',
  challenges: 'Climate challenges with one partner or none.',
  needs: 'Needs nobody meets.',
  bridges: 'Who holds the network together.',
  news: 'What is new since the last gathering.',
})

const viewPartEnum = enumOf<ViewPart>('ViewPart', 'As what a view refers to something.', {
  focus: 'It stands in the middle.',
  theme: 'A theme that is filtered by.',
  opened: 'Its own neighbours are shown too.',
  hidden: 'It is hidden.',
  pinned: 'It was put where it is by hand.',
})

const viewReference = builder.objectRef<ViewReferenceRow>('ViewReference').implement({
  description: 'Something that a view refers to.',
  extensions: rowMapping,
  fields: (t) => ({
    part: t.expose('part', { type: viewPartEnum, description: 'As what.' }),
    id: t.exposeID('id', { description: 'Its id.' }),
    x: t.exposeInt('x', { nullable: true, description: 'Where it was put, in model units from the focus.' }),
    y: t.exposeInt('y', { nullable: true, description: 'Where it was put, downwards.' }),
  }),
})

export const viewRef = builder.objectRef<ViewRow>('View')
viewRef.implement({
  description: 'A view of the map that somebody saved under a name. Removing it is ending it.',
  interfaces: [nodeInterface],
  extensions: nodeMapping('View', 'view'),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called.' }),
    visibility: t.expose('visibility', { type: visibilityEnum, description: 'Who sees it.' }),
    layout: t.expose('layout', { type: viewLayoutEnum, description: 'How near the picture is.' }),
    list: t.expose('list', { type: viewListEnum, description: 'What stands beside the picture.' }),
    lens: t.expose('lens', { type: viewLensEnum, nullable: true, description: 'The question it asks, if any.' }),
    without: t.expose('without', { type: [nodeKindEnum], description: 'Kinds that are filtered away.' }),
    whole: t.expose('whole', { type: [nodeKindEnum], description: 'Kinds that are shown whole.' }),
    statuses: t.expose('statuses', {
      type: [initiativeStatusEnum],
      description: 'Only initiatives this far; all where empty.',
    }),
    atLeast: t.exposeInt('atLeast', { description: 'Only what has at least so many relations.' }),
    shownOn: t.expose('shownOn', { type: 'Date', nullable: true, description: 'The day it shows; null for today.' }),
    comparedOn: t.expose('comparedOn', { type: 'Date', nullable: true, description: 'The day it compares with.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was saved.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    references: t.field({
      type: [viewReference],
      description: 'What it refers to, as far as the viewer may see it and it has not ended; at most 161 in all.',
      ...rowsOf(viewReferences),
    }),
    missing: t.field({
      type: 'Int',
      description: 'How many things are left out of `references`, because they have ended or are not for the viewer.',
      ...value(viewMissing),
    }),
  }),
})

const viewConnection = connectionOf('View', viewRef)

builder.queryFields((t) => ({
  view: t.field({
    type: viewRef,
    nullable: true,
    description: 'One saved view, a removed one too: `endedOn` tells.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }, info) =>
      findNode<ViewRow>(graph, { id, label: 'View', selection: readSelection(info) }),
  }),
  views: t.field({
    type: viewConnection,
    description: 'Saved views of the map, the newest first.',
    args: pageArguments(t.arg),
    complexity: pageComplexity,
    resolve: (_root, page, { graph }, info) => listViews(graph, { page, selection: readSelection(info) }),
  }),
}))
