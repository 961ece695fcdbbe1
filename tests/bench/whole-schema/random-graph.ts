import { newId } from '@mellanrum/graph-api/shared/ids'
import { type Role, type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import type { Draw } from './draw.ts'
import type { StoredGraph, StoredNode, StoredTie } from './stored-graph.ts'

/** So many things a random graph has, about. */
const size = 70
/** The account that asks, and one that does not. */
export const ownAccount = newId('acc')
const otherAccount = newId('acc')

/** What says nothing without all that it stands on. */
const resting: readonly string[] = ['Suggestion', 'Verdict', 'Collaboration', 'MiniNetwork', 'SelfAssessmentAnswer']
const rests = ({ labels }: StoredNode) => labels.some((label) => resting.includes(label))

const neighboursIn = ({ ties }: StoredGraph): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const { from, to } of ties) {
    found.set(from, [...(found.get(from) ?? []), to])
    found.set(to, [...(found.get(to) ?? []), from])
  }
  return found
}

/** A part of a graph that hangs together: a walk from some places, with all that a suggestion or the like stands on. */
export function samplePart(whole: StoredGraph, draw: Draw): StoredGraph {
  const byId = new Map(whole.nodes.map((node) => [node.id, node]))
  const around = neighboursIn(whole)
  const chosen = new Set<string>()
  const labels = [...new Set(whole.nodes.map((node) => node.labels.find((label) => label !== 'Thing') ?? ''))]
  const queue = labels.map((label) => draw.one(whole.nodes.filter((node) => node.labels.includes(label))).id)
  while (queue.length > 0) {
    const id = queue.shift() ?? ''
    const node = byId.get(id)
    if (!node || chosen.has(id)) continue
    chosen.add(id)
    const near = around.get(id) ?? []
    if (rests(node)) queue.unshift(...near.filter((other) => !rests(byId.get(other) as StoredNode)))
    else if (chosen.size < size) queue.push(...draw.some(near, 3))
  }
  return {
    nodes: whole.nodes.filter(({ id }) => chosen.has(id)),
    ties: whole.ties.filter(({ from, to }) => chosen.has(from) && chosen.has(to)),
  }
}

/** Gives each statement a visibility and a writer by chance; half of them stay for everyone. */
export function scatter({ nodes, ties }: StoredGraph, draw: Draw): StoredGraph {
  const gatherings = nodes.filter(({ labels }) => labels.includes('Gathering')).map(({ id }) => id)
  return {
    ties,
    nodes: nodes.map((node) => {
      if (!('visibility' in node.properties)) return node
      const visibility = draw.percent(50) ? 'everyone' : draw.one(['me', 'gathering', 'network', 'network'])
      const authorId = draw.percent(20) ? ownAccount : draw.percent(50) ? otherAccount : null
      const gatheringId = gatherings.length > 0 && draw.percent(70) ? draw.one(gatherings) : null
      return { ...node, properties: { ...node.properties, visibility, authorId, gatheringId } }
    }),
  }
}

/** Somebody of each role who asks, in a gathering and for an organisation that are there. */
export function askersIn({ nodes }: StoredGraph): Record<string, Viewer> {
  const firstOf = (label: string) =>
    nodes
      .filter(({ labels }) => labels.includes(label))
      .slice(0, 1)
      .map(({ id }) => id)
  const account = { accountId: ownAccount, gatheringIds: firstOf('Gathering') }
  const of = (role: Role) => viewerOf(role, { ...account, organisationIds: firstOf('Organisation') })
  return {
    visitor: viewerOf('visitor'),
    participant: viewerOf('participant', account),
    partner: of('partner'),
    coordinator: of('coordinator'),
    administrator: of('administrator'),
  }
}

/** Whether somebody may see a node by what stands on it: the rule of `docs/rights.md`, written once more. */
function isSeenByLevel({ properties }: StoredNode, viewer: Viewer): boolean {
  const { visibility = 'everyone', authorId, gatheringId } = properties as Record<string, string | null>
  if (visibility === 'everyone') return true
  if (viewer.accountId !== null && authorId === viewer.accountId) return true
  if (visibility === 'network') return ['partner', 'coordinator', 'administrator'].includes(viewer.role)
  return visibility === 'gathering' && viewer.gatheringIds.includes(gatheringId ?? '')
}

/** The ids that a tie or a node names besides its ends. */
const namedIn = (properties: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(properties)
    .filter(([name]) => /Ids?$/.test(name) && name !== 'authorId')
    .flatMap(([, value]) => value)
    .filter((value): value is string => typeof value === 'string')

/** What somebody may not see: by its level, or since it is a judgement or a suggestion that stands on such a thing. */
export function hiddenFrom(graph: StoredGraph, viewer: Viewer): Set<string> {
  const hidden = new Set(graph.nodes.filter((node) => !isSeenByLevel(node, viewer)).map(({ id }) => id))
  const judging = graph.nodes.filter(({ labels }) => labels.includes('Suggestion') || labels.includes('Verdict'))
  for (const node of judging) {
    const ties = graph.ties.filter(({ from, to }) => from === node.id || to === node.id)
    const names = [
      ...ties.flatMap(({ from, to, properties }) => [from, to, ...namedIn(properties)]),
      ...namedIn(node.properties),
      ...String(node.properties.pairKey ?? '').split('|'),
    ]
    if (names.some((id) => hidden.has(id))) hidden.add(node.id)
  }
  for (const { id, labels, properties } of graph.nodes) {
    if (labels.includes('Event') && hidden.has(String(properties.subjectId))) hidden.add(id)
  }
  // What was asked at a gathering has no visibility of its own: it goes with the gathering.
  for (const { type, from, to } of graph.ties) if (type === 'HELD_AT' && hidden.has(to)) hidden.add(from)
  return hidden
}

const identity = ['id', 'visibility', 'authorId', 'gatheringId']
export const waysToDiffer = ['removed', 'rewritten', 'doubled'] as const
export type WayToDiffer = (typeof waysToDiffer)[number]

/** The same graph for who may not see `hidden`: without it, with other words and days in it, or with more of it. */
export function differing(
  graph: StoredGraph,
  { hidden, way, draw }: { readonly hidden: ReadonlySet<string>; readonly way: WayToDiffer; readonly draw: Draw },
): StoredGraph {
  const isHiddenTie = ({ from, to }: StoredTie) => hidden.has(from) || hidden.has(to)
  // What a suggestion stands on is its own: without it, it would be another one.
  const resting = new Set(graph.nodes.filter(rests).map(({ id }) => id))
  const mayGo = (tie: StoredTie) => isHiddenTie(tie) && !resting.has(tie.from) && !resting.has(tie.to)
  if (way === 'removed') {
    return {
      nodes: graph.nodes.filter(({ id }) => !hidden.has(id)),
      ties: graph.ties.filter((tie) => !isHiddenTie(tie)),
    }
  }
  if (way === 'rewritten') {
    return {
      nodes: graph.nodes.map((node) => (hidden.has(node.id) && !rests(node) ? rewritten(node, graph, draw) : node)),
      ties: graph.ties.filter((tie) => !mayGo(tie) || draw.percent(70)),
    }
  }
  const twins = new Map(
    graph.nodes
      .filter((node) => hidden.has(node.id) && !rests(node))
      .map((node) => [node.id, newId(node.id.slice(0, 3) as Parameters<typeof newId>[0])] as const),
  )
  const twin = (id: string) => twins.get(id) ?? id
  return {
    nodes: [
      ...graph.nodes,
      ...graph.nodes.flatMap((node) => {
        const id = twins.get(node.id)
        return id ? [{ ...node, id, properties: { ...node.properties, id } }] : []
      }),
    ],
    ties: [
      ...graph.ties,
      ...graph.ties
        .filter((tie) => isHiddenTie(tie) && ![tie.from, tie.to].some((id) => hidden.has(id) && !twins.has(id)))
        .map((tie) => ({ ...tie, from: twin(tie.from), to: twin(tie.to) })),
    ],
  }
}

/** Words, days and states of another of its kind; who sees it stays. */
function rewritten(node: StoredNode, { nodes }: StoredGraph, draw: Draw): StoredNode {
  const alike = nodes.filter(({ labels }) => labels.join() === node.labels.join())
  const kept = Object.entries(node.properties).filter(([name]) => identity.includes(name))
  return { ...node, properties: { ...draw.one(alike).properties, ...Object.fromEntries(kept) } }
}

const texts = ['name', 'title', 'text', 'summary', 'description', 'purpose', 'prompt', 'result', 'labelSv']

/** The same graph with a word in every text of what is hidden. */
export function marked(graph: StoredGraph, hidden: ReadonlySet<string>, word: string): StoredGraph {
  const mark = (node: StoredNode) => {
    const written = texts.flatMap((name) => {
      const value = node.properties[name]
      return typeof value === 'string' ? [[name, `${word} ${value}`] as const] : []
    })
    return { ...node, properties: { ...node.properties, ...Object.fromEntries(written) } }
  }
  return { ...graph, nodes: graph.nodes.map((node) => (hidden.has(node.id) ? mark(node) : node)) }
}
