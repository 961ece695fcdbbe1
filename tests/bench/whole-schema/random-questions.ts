import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import { hostile } from '../../support/hostile-values.ts'
import { type Draw, drawFrom } from './draw.ts'
import type { StoredGraph, StoredNode } from './stored-graph.ts'

export interface Question {
  readonly field: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** What questions are drawn from: the schema, and ids and words of what is there, seen or not. */
export interface Sources {
  readonly schema: GraphQLSchema
  readonly graph: StoredGraph
  readonly draw: Draw
  /** Of the graph; a thousand of them ask in the same words. */
  readonly seed: number
  /** In how many ways each field is asked for. */
  readonly shapes: number
  /** Of a hundred values, so many that no page would send. */
  readonly hostile: number
}

/** Of a hundred fields that lead on, so many are followed with so many steps left. */
const sharesByDepth = [0, 15, 40]
/** Of what can be of several types, so many are asked about. */
const typesAtOnce = 4

/** Labels that an argument of this name means. */
const labelsOf: Readonly<Record<string, readonly string[]>> = {
  aroundId: ['Motivation', 'Need', 'Theme', 'Challenge'],
  memberIds: ['Organisation'],
  leadIds: ['Organisation'],
  partnerIds: ['Organisation'],
  contactIds: ['Person'],
  synergyId: ['Suggestion'],
  parallelId: ['Suggestion'],
  ringId: ['Suggestion'],
}

/** The database plans each text that it has not seen, which takes much longer than to run it. */
const shapeOf = (seed: number) => Math.floor(seed / 1_000) * 1_000

/** Asks one root field for all that it has, to some depth, with arguments by chance. */
export function questionFor(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  sources: Sources,
): Question {
  const shape = drawFrom(shapeOf(sources.seed) + sources.draw.below(sources.shapes))
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const pass = (args: readonly GraphQLArgument[]) => {
    // Without `first` a list counts as twenty of each, and much would be refused as too much.
    const given = args.filter(({ type, name }) => isNonNullType(type) || name === 'first' || shape.percent(60))
    const passed = given.map((arg) => {
      const name = `v${declared.length}`
      declared.push(`$${name}: ${arg.type}`)
      variables[name] = valueFor(arg.type, arg.name, { ...sources, about: field.name })
      return `${arg.name}: $${name}`
    })
    return passed.length > 0 ? `(${passed.join(', ')})` : ''
  }
  const selecting = { ...sources, depth: 2, shape, pass }
  const asked = `${field.name}${pass(field.args)}${selectionOf(getNamedType(field.type), selecting)}`
  const head = declared.length > 0 ? `(${declared.join(', ')})` : ''
  return { field: field.name, query: `${kind} ${head} { ${asked} }`, variables }
}

interface Selecting extends Sources {
  readonly shape: Draw
  readonly depth: number
  readonly pass: (args: readonly GraphQLArgument[]) => string
}

function selectionOf(type: ReturnType<typeof getNamedType>, selecting: Selecting): string {
  if (isLeafType(type)) return ''
  if (isAbstractType(type)) {
    const possible = selecting.shape.some(selecting.schema.getPossibleTypes(type), typesAtOnce)
    // Each field has a name of its own, since those of two types may differ in kind.
    return ` { __typename ${possible.map((one) => `... on ${one.name} { ${fieldsOf(one, selecting, `${one.name}_`)} }`).join(' ')} }`
  }
  return ` { __typename ${fieldsOf(type as GraphQLObjectType, selecting, '')} }`
}

/** Leaves all, what lies behind them by chance and not too deep; the parts of a page cost no depth. */
function fieldsOf(type: GraphQLObjectType, selecting: Selecting, prefix: string): string {
  const { shape, depth, pass } = selecting
  // A page is read by one of the two: what is asked of both must have the same arguments.
  const other = shape.percent(50) ? 'nodes' : 'edges'
  return Object.values(type.getFields())
    .map((field) => {
      const inner = getNamedType(field.type)
      if (field.name === other && 'totalCount' in type.getFields()) return ''
      const isPart = ['edges', 'nodes', 'node', 'pageInfo', 'data'].includes(field.name)
      if (!isLeafType(inner) && !isPart && (depth === 0 || !shape.percent(sharesByDepth[depth] ?? 0))) return ''
      const below = isPart ? depth : depth - 1
      return `${prefix ? `${prefix}${field.name}: ` : ''}${field.name}${pass(field.args)}${selectionOf(inner, { ...selecting, depth: below })}`
    })
    .join(' ')
}

type Valuing = Sources & { readonly about: string }

function valueFor(type: GraphQLInputType, name: string, sources: Valuing): unknown {
  const { draw } = sources
  const inner = getNullableType(type)
  if (sources.hostile > 0 && draw.percent(sources.hostile) && !isInputObjectType(inner)) {
    const values = hostile(inner)
    if (values.length > 0) return draw.one(values)
  }
  if (isListType(inner)) {
    return Array.from({ length: 1 + draw.below(3) }, () => valueFor(inner.ofType, name, sources))
  }
  if (isEnumType(inner)) return draw.one(inner.getValues()).name
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).filter(({ type }) => isNonNullType(type) || draw.percent(40))
    return Object.fromEntries(fields.map((field) => [field.name, valueFor(field.type, field.name, sources)]))
  }
  if (name === 'first' || name === 'limit') return draw.one([1, 2, 3, 5])
  if (name === 'depth') return draw.one([1, 2])
  const scalars: Record<string, () => unknown> = {
    ID: () => idFor(name, sources),
    String: () => (name === 'after' ? null : wordsFrom(sources)),
    Int: () => draw.below(6),
    Float: () => draw.below(100) / 100,
    Boolean: () => draw.percent(50),
    Date: () => `20${20 + draw.below(9)}-0${1 + draw.below(9)}-1${draw.below(9)}`,
    DateTime: () => '2026-05-04T10:00:00.000Z',
  }
  const made = scalars[getNamedType(inner).name]?.() ?? null
  return made === null && isNonNullType(type) ? '' : made
}

function idFor(name: string, { graph, draw, about }: Valuing): string {
  const asked =
    name === 'id' ? about.replace(/^(change|end|close|confirm|judge|support)/, '') : name.replace(/Ids?$/, '')
  const label = (asked[0] ?? '').toUpperCase() + asked.slice(1)
  const labels = labelsOf[name] ?? [label]
  const fitting = graph.nodes.filter((node) => node.labels.some((one) => labels.includes(one)))
  return draw.one(fitting.length > 0 && draw.percent(90) ? fitting : graph.nodes).id
}

const textsIn = ({ properties }: StoredNode): string[] =>
  ['name', 'title', 'text', 'summary', 'description', 'purpose']
    .map((name) => properties[name])
    .filter((value): value is string => typeof value === 'string' && value !== '')

/** Some words of what is there, seen or not. */
function wordsFrom({ graph, draw }: Valuing): string {
  const texts = graph.nodes.flatMap(textsIn)
  const words = draw.one(texts.length > 0 ? texts : ['cykel']).split(/\s+/)
  const from = draw.below(words.length)
  return words.slice(from, from + 1 + draw.below(4)).join(' ')
}
