import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  print,
  type SelectionSetNode,
} from 'graphql'
import { fieldsOf, objectTypes, setsOf, type Walk } from './asked-fields.ts'
import { emptyRowSelection, type Given, type NodeSelection, nodeColumn, type RowSelection } from './selection.ts'
import { type FieldMapping, resultKey, type TypeMapping, typeMapping } from './type-mapping.ts'

/** The selection of a node column; where it may be of several types, with the labels that tell them apart. */
function columnOf(row: RowSelection, column: string, named: GraphQLNamedType): NodeSelection {
  const selection = nodeColumn(row, column)
  selection.labels ||= isAbstractType(named)
  return selection
}

/** Adds what a set of selections asks of a type to the rows it is read from. */
function askRow(walk: Walk, row: RowSelection, sets: readonly SelectionSetNode[], named: GraphQLNamedType): void {
  for (const type of objectTypes(walk, named)) {
    const mapping = typeMapping(type)
    if (mapping?.kind === 'node') askNode(walk, columnOf(row, 'node', named), sets, type, mapping)
    else if (mapping?.kind === 'connection') askConnection(walk, row, sets, type)
    else if (mapping?.kind === 'row') askColumns(walk, row, sets, type)
  }
}

function askConnection(
  walk: Walk,
  row: RowSelection,
  sets: readonly SelectionSetNode[],
  type: GraphQLObjectType,
): void {
  for (const nodes of fieldsOf(walk, sets, type).values()) {
    const name = nodes[0]?.name.value ?? ''
    if (name === 'totalCount') row.total = true
    if (name === 'pageInfo' && asksForCursor(walk, type, nodes)) row.values.add('cursor')
    if (name !== 'edges' && name !== 'nodes') continue
    const field = type.getFields()[name]
    if (field) askRow(walk, row, setsOf(nodes), getNamedType(field.type))
  }
}

function asksForCursor(walk: Walk, type: GraphQLObjectType, nodes: readonly FieldNode[]): boolean {
  const field = type.getFields().pageInfo
  const info = field && getNamedType(field.type)
  if (!info || !isObjectType(info)) return false
  const asked = [...fieldsOf(walk, setsOf(nodes), info).values()].flat().map((node) => node.name.value)
  return asked.includes('startCursor') || asked.includes('endCursor')
}

function askColumns(walk: Walk, row: RowSelection, sets: readonly SelectionSetNode[], type: GraphQLObjectType): void {
  for (const nodes of fieldsOf(walk, sets, type).values()) {
    const field = type.getFields()[nodes[0]?.name.value ?? '']
    if (!field) continue
    const mapping = (field.extensions.graph ?? {}) as FieldMapping
    for (const [column, properties] of Object.entries(mapping.columnProperties ?? {})) {
      const selection = nodeColumn(row, column)
      selection.labels = true
      for (const property of properties) selection.properties.add(property)
    }
    const column = mapping.column
    if (!column) {
      row.values.add(field.name)
      // A field that is the same row seen as another row type: what is asked below is asked of this row.
      for (const same of objectTypes(walk, getNamedType(field.type))) {
        if (typeMapping(same)?.kind === 'row') askColumns(walk, row, setsOf(nodes), same)
      }
      continue
    }
    const named = getNamedType(field.type)
    for (const nodeType of objectTypes(walk, named)) {
      const inner = typeMapping(nodeType)
      if (inner?.kind === 'node') askNode(walk, columnOf(row, column, named), setsOf(nodes), nodeType, inner)
      else if (inner?.kind === 'row') askColumns(walk, row, setsOf(nodes), nodeType)
    }
  }
}

/** The arguments as they are written: two that are written alike have the same values whatever the variables are. */
function argumentsOf(node: FieldNode): string {
  return (node.arguments ?? []).map(print).sort().join()
}

function askedInTwoWays(node: FieldNode): GraphQLError {
  const name = node.alias?.value ?? node.name.value
  const said = `Ask for ${name} of edges and of nodes with the same arguments, or under another name in one of them.`
  return new GraphQLError(said, { nodes: node, extensions: { code: 'INPUT' } })
}

function askNode(
  walk: Walk,
  selection: NodeSelection,
  sets: readonly SelectionSetNode[],
  type: GraphQLObjectType,
  mapping: Extract<TypeMapping, { kind: 'node' }>,
): void {
  for (const [responseKey, nodes] of fieldsOf(walk, sets, type)) {
    const [node] = nodes
    const field: GraphQLField<unknown, unknown> | undefined = type.getFields()[node?.name.value ?? '']
    if (!node || !field) continue
    const how = (field.extensions.graph ?? {}) as FieldMapping
    for (const property of how.properties ?? []) selection.properties.add(property)
    if (how.fragment) {
      const key = resultKey(type.name, responseKey)
      // A node is asked twice where a page is read by `edges` and by `nodes`: both find what they asked for in one result.
      const before = selection.fields.get(key)
      if (before && before.asked !== argumentsOf(node)) throw askedInTwoWays(node)
      const row = before?.row ?? emptyRowSelection()
      askRow(walk, row, setsOf(nodes), getNamedType(field.type))
      const parametersOf = ({ variables, root }: Given) => {
        const values = getArgumentValues(field, node, variables)
        return how.parameters ? how.parameters(values, root) : values
      }
      const asked = argumentsOf(node)
      selection.fields.set(key, { fragment: how.fragment, parent: mapping, parametersOf, row, asked })
    } else if (!how.properties && !isCompositeType(getNamedType(field.type))) {
      selection.properties.add(field.name)
    }
  }
}

/** By the field as it stands in a document, which is parsed once for all who send the same. */
const known = new WeakMap<FieldNode, Map<string, RowSelection>>()

/**
 * What a root field's selection asks of the rows of its statement.
 * @param path fields to go down first: `['data']` for a mutation's result
 */
export function readSelection(info: GraphQLResolveInfo, path: readonly string[] = []): RowSelection {
  const rootField = info.parentType.getFields()[info.fieldName]
  const [rootNode, another] = info.fieldNodes
  const root = rootField && rootNode ? getArgumentValues(rootField, rootNode, info.variableValues) : {}
  const given: Given = { variables: info.variableValues, root }
  const way = path.join('.')
  const before = rootNode && known.get(rootNode)?.get(way)
  if (before) return { ...before, given, shared: before }
  const walk: Walk = { info, isConditional: false }
  const shared = walkThrough(walk, path)
  if (rootNode && !another && !walk.isConditional) {
    known.set(rootNode, (known.get(rootNode) ?? new Map<string, RowSelection>()).set(way, shared))
  }
  return { ...shared, given, shared }
}

function walkThrough(walk: Walk, path: readonly string[]): RowSelection {
  const { info } = walk
  let sets = setsOf(info.fieldNodes)
  let types: readonly GraphQLNamedType[] = [getNamedType(info.returnType)]
  for (const step of path) {
    const below = types
      .flatMap((type) => objectTypes(walk, type))
      .flatMap((type) => {
        const field = type.getFields()[step]
        const nodes = field ? [...fieldsOf(walk, sets, type).values()].flat().filter((n) => n.name.value === step) : []
        return field && nodes.length > 0 ? [{ type: getNamedType(field.type), sets: setsOf(nodes) }] : []
      })
    sets = below.flatMap((one) => one.sets)
    types = below.map((one) => one.type)
  }
  const row = emptyRowSelection()
  // Whoever asks for nothing but `__typename` of a mutation's result still needs to know that what was written is there.
  if (path.length > 0) nodeColumn(row, 'node')
  for (const type of types) askRow(walk, row, sets, type)
  return row
}
