import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { idArgument } from '../shared/arguments.ts'
import { findNode } from '../shared/find-node.ts'
import { type NodeRow, nodeInterface } from '../shared/node.ts'

builder.queryFields((t) => ({
  node: t.field({
    type: nodeInterface,
    nullable: true,
    description: 'Anything with an id.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }, info) => findNode<NodeRow>(graph, { id, selection: readSelection(info) }),
  }),
}))
