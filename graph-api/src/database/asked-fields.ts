import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'

/** One reading of what a request asks for. */
export interface Walk {
  readonly info: GraphQLResolveInfo
  /** Whether a variable decides about any field. */
  isConditional: boolean
}

function included(walk: Walk, node: { directives?: FieldNode['directives'] }): boolean {
  if (!node.directives?.length) return true
  walk.isConditional = true
  const values = walk.info.variableValues
  const holder = { directives: node.directives }
  if (getDirectiveValues(GraphQLSkipDirective, holder, values)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, holder, values)?.if !== false
}

/** The fields asked of one object type, by response key, through fragments and directives. */
export function fieldsOf(
  walk: Walk,
  sets: readonly SelectionSetNode[],
  type: GraphQLObjectType,
): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>()
  const applies = (name: string | undefined) => {
    if (name === undefined || name === type.name) return true
    const condition = walk.info.schema.getType(name)
    return isAbstractType(condition) && walk.info.schema.isSubType(condition, type)
  }
  const visit = (set: SelectionSetNode) => {
    for (const node of set.selections) {
      if (!included(walk, node)) continue
      if (node.kind === 'Field') {
        const key = node.alias?.value ?? node.name.value
        found.set(key, [...(found.get(key) ?? []), node])
        continue
      }
      const spread: FragmentDefinitionNode | typeof node | undefined =
        node.kind === 'FragmentSpread' ? walk.info.fragments[node.name.value] : node
      if (spread && 'selectionSet' in spread && applies(spread.typeCondition?.name.value)) visit(spread.selectionSet)
    }
  }
  for (const set of sets) visit(set)
  return found
}

/** What is asked below some fields. */
export const setsOf = (nodes: readonly FieldNode[]) =>
  nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []))

/** The object types that something of a type may be; none for scalars and enums. */
export function objectTypes(walk: Walk, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type]
  return isAbstractType(type) ? walk.info.schema.getPossibleTypes(type) : []
}
