import type { ArgBuilder, FieldMap, InterfaceRef, ObjectRef } from '@pothos/core'
import { builder, type SchemaTypes } from '../builder.ts'
import type { TypeMapping } from '../database/type-mapping.ts'
import { column } from './compiled.ts'
import { rowMapping } from './node.ts'
import { defaultPage, type Edge, encodeCursor, type Page } from './pages.ts'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>
type NodeRef = ObjectRef<Types, object, object> | InterfaceRef<Types, object, object>
// biome-ignore lint/complexity/noBannedTypes: no fields besides cursor and node
type EdgeFields = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, Record<string, unknown> & Edge>) => FieldMap | {}

const pageInfo = builder.objectRef<Page['pageInfo']>('PageInfo').implement({
  description: 'Where a page ends, as in the GraphQL Cursor Connections specification.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether there is more after this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether this is not the first page.' }),
    startCursor: t.exposeString('startCursor', { nullable: true, description: 'The first edge’s cursor.' }),
    endCursor: t.exposeString('endCursor', { nullable: true, description: 'Give it as `after` for the next page.' }),
  }),
})

/** The arguments of every list: `first` (1–50, 20 where left out) and `after`. */
export function pageArguments(arg: ArgBuilder<Types>) {
  return {
    first: arg.int({ required: false, description: 'How many, 1 to 50; 20 where left out.' }),
    after: arg.string({ required: false, description: 'The `endCursor` of the page before.' }),
  }
}

/** Cost of a page: one for itself, and what is asked of each of its nodes times its size. */
export const pageComplexity = (values: { first?: number | null | undefined }) => ({
  field: 1,
  multiplier: Math.min(values.first ?? defaultPage, 50),
})

/**
 * Makes a connection and its edge. The edge's own fields (`role`, `since` …) are columns of the fragment, by name.
 * @param name of the edge without `Edge`: `OrganisationInitiative` gives `OrganisationInitiativeConnection`
 */
export function connectionOf(
  name: string,
  node: NodeRef,
  edgeFields: EdgeFields = () => ({}),
  more: ConnectionFields = () => ({}),
) {
  const edge = builder.objectRef<Record<string, unknown> & Edge>(`${name}Edge`).implement({
    description: 'One of a list, with what is true of its being there.',
    extensions: rowMapping,
    fields: (t) => ({
      cursor: t.string({
        description: 'Where it stands in the list.',
        resolve: ({ cursor }) => encodeCursor(cursor),
      }),
      node: t.field({ type: node, description: 'The thing itself.', ...column('node') }),
      ...edgeFields(t),
    }),
  })
  const room: TypeMapping = { kind: 'connection' }
  return builder.objectRef<Page>(`${name}Connection`).implement({
    description: 'A page of a list.',
    extensions: { graph: room },
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        complexity: { field: 0, multiplier: 1 },
        description: 'With what is true of each one’s being in the list.',
        resolve: (parent) => parent.edges as never,
      }),
      nodes: t.field({
        type: [node],
        complexity: { field: 0, multiplier: 1 },
        description: 'The things themselves.',
        resolve: (parent) => parent.nodes as never,
      }),
      pageInfo: t.field({
        type: pageInfo,
        description: 'Whether there is more, and how to get it.',
        resolve: (parent) => parent.pageInfo,
      }),
      totalCount: t.int({
        description: 'How many there are in the whole list; 1,001 where there are more than 1,000.',
        resolve: (parent) => parent.totalCount ?? parent.nodes.length,
      }),
      ...more(t),
    }),
  })
}

// biome-ignore lint/complexity/noBannedTypes: no fields besides the usual ones
type ConnectionFields = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, Page>) => FieldMap | {}
