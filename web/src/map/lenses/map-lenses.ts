import type { Formats } from '../../language/format.ts'
import type { Messages } from '../../language/sv.ts'
import type { NodeKind } from '../model.ts'
import { kindAt } from '../tools/theme-reach.ts'
import { type Bridge, findBridges, together } from './bridges.ts'
import { unsharedChallenges } from './gaps.ts'
import type { LensNode, LensRow, LensView } from './lens-view.ts'
import { allOfKind, type MapIndex, nearOfKinds } from './map-index.ts'
import { mostShared, type Shared, sharedMotivation } from './shared-motivations.ts'
import { sinceLastGathering } from './since-last-gathering.ts'

export interface LensInput {
  readonly index: MapIndex
  readonly t: Messages
  readonly format: Formats
  readonly today: string
  readonly focus: string | undefined
}

const mostRows = 60
const mostBridges = 12

function nodeAt({ index }: LensInput, position: number): LensNode {
  const { map } = index
  const kind: NodeKind = kindAt(map, position) ?? 'ORGANISATION'
  return { id: map.ids[position] ?? '', kind, label: map.labels[position] ?? '' }
}

function rowAt(input: LensInput, position: number, why: string, figure: number | null): LensRow {
  const node = nodeAt(input, position)
  return { ...node, key: node.id, language: null, why, figure }
}

function named(input: LensInput, positions: readonly number[]): string {
  return input.format.list(positions.map((position) => input.index.map.labels[position] ?? ''))
}

function tiesTo(input: LensInput, from: number, to: readonly number[]) {
  return to.map((other) => ({ source: nodeAt(input, from).id, target: nodeAt(input, other).id }))
}

/** Whose synergies: every organisation to choose from. */
export function chooseOrganisation(input: LensInput): LensView {
  const { t, format, index } = input
  const rows = allOfKind(index, 'ORGANISATION')
    .map((organisation) => rowAt(input, organisation, t.graph.links(index.map.degrees[organisation] ?? 0), null))
    .sort((a, b) => format.compare(a.label, b.label))
  return { sentence: t.graph.lenses.synergies.choose, figureWord: null, rows, focus: null, nodes: [], edges: [] }
}

/** The things a bridge does together with those who would lose contact; without such, with anyone. */
function waysOver(input: LensInput, { organisation, cutOff }: Bridge) {
  const { index } = input
  const lost = new Set(cutOff)
  return nearOfKinds(index, organisation, together).flatMap((thing) => {
    const others = nearOfKinds(index, thing, ['ORGANISATION']).filter((other) =>
      cutOff.length > 0 ? lost.has(other) : other !== organisation,
    )
    if (others.length === 0) return []
    const nodes = [organisation, thing, ...others].map((position) => nodeAt(input, position))
    return [{ nodes, edges: tiesTo(input, thing, [organisation, ...others]) }]
  })
}

/** Who holds the network together. */
export function bridgesView(input: LensInput): LensView {
  const { t, format, index } = input
  const words = t.graph.lenses.bridges
  const bridges = findBridges(index).slice(0, mostBridges)
  const [first] = bridges
  const label = first ? nodeAt(input, first.organisation).label : ''
  const sentence = !first
    ? words.none
    : first.cutOff.length > 0
      ? words.cuts(label, first.cutOff.length)
      : words.holds(label)
  const rows = bridges.map((bridge) => {
    const share = words.share(format.percent(bridge.share))
    const why = bridge.cutOff.length > 0 ? `${words.loses(named(input, bridge.cutOff))} ${share}` : share
    return rowAt(input, bridge.organisation, why, bridge.cutOff.length)
  })
  // What ties each bridge to those who would lose contact shows why it is one: drawn for the strongest few.
  const ways = bridges.slice(0, 3).flatMap((bridge) => waysOver(input, bridge))
  return {
    sentence,
    figureWord: words.figure,
    rows,
    focus: first ? nodeAt(input, first.organisation) : null,
    nodes: [...ways.flatMap(({ nodes }) => nodes), ...rows],
    edges: ways.flatMap(({ edges }) => edges),
  }
}

/** Climate challenges with one partner or none. */
export function challengesView(input: LensInput): LensView {
  const words = input.t.graph.lenses.challenges
  const { found, total } = unsharedChallenges(input.index)
  const rows = found.map(({ challenge, partners }) =>
    rowAt(input, challenge, partners.length === 0 ? words.nobody : words.only(named(input, partners)), partners.length),
  )
  return {
    sentence: words.sentence(found.length, total),
    figureWord: words.figure,
    rows,
    focus: null,
    nodes: [...rows, ...found.flatMap(({ partners }) => partners.map((partner) => nodeAt(input, partner)))],
    edges: found.flatMap(({ challenge, partners }) => tiesTo(input, challenge, partners)),
  }
}

function oneMotivation(input: LensInput, { motivation, holders, answers, past }: Shared): LensView {
  const words = input.t.graph.lenses.motivations
  const rows = [
    ...holders.map((holder) => rowAt(input, holder, words.shares, null)),
    ...answers.map((answer) => rowAt(input, answer, words.answers, null)),
    ...past
      .filter((organisation) => !holders.includes(organisation))
      .map((organisation) => rowAt(input, organisation, words.past, null)),
  ]
  const led = answers.flatMap((answer) => tiesTo(input, answer, nearOfKinds(input.index, answer, ['ORGANISATION'])))
  return {
    sentence: words.one(nodeAt(input, motivation).label, holders.length, answers.length, past.length),
    figureWord: null,
    rows,
    focus: nodeAt(input, motivation),
    nodes: rows,
    edges: [...tiesTo(input, motivation, [...holders, ...answers]), ...led],
  }
}

/** Who shares a hope or concern; without one in the middle, which ones are shared most. */
export function motivationsView(input: LensInput): LensView {
  const words = input.t.graph.lenses.motivations
  const { index, focus } = input
  const at = focus === undefined ? undefined : index.positions.get(focus)
  if (at !== undefined && kindAt(index.map, at) === 'MOTIVATION')
    return oneMotivation(input, sharedMotivation(index, at))
  const shared = mostShared(index).slice(0, mostRows)
  const [first] = shared
  const rows = shared.map(({ motivation, holders, answers }) =>
    rowAt(input, motivation, words.many(holders.length, answers.length), holders.length),
  )
  const top = shared.slice(0, 8)
  return {
    sentence: first ? words.most(nodeAt(input, first.motivation).label, first.holders.length) : words.none,
    figureWord: words.figure,
    rows,
    focus: null,
    nodes: top.flatMap(({ motivation, holders }) => [motivation, ...holders].map((node) => nodeAt(input, node))),
    edges: top.flatMap(({ motivation, holders }) => tiesTo(input, motivation, holders)),
  }
}

/** What has happened since the last gathering. */
export function newsView(input: LensInput): LensView {
  const { t, format, index, today } = input
  const words = t.graph.lenses.news
  const news = sinceLastGathering(index, today)
  if (!news) return { sentence: words.none, figureWord: null, rows: [], focus: null, nodes: [], edges: [] }
  const gathering = nodeAt(input, news.gathering).label
  const fresh = news.nodes.map((node) => rowAt(input, node, format.date(index.map.since[node] ?? ''), null))
  const ties = news.ties.slice(0, mostRows).map(({ from, to, since }, at) => {
    const why = `${words.tiedTo(index.map.labels[to] ?? '')} · ${format.date(since)}`
    return { ...rowAt(input, from, why, null), key: `tie ${at}` }
  })
  return {
    sentence: words.sentence(gathering, format.date(news.day), news.nodes.length, news.ties.length),
    figureWord: null,
    rows: [...fresh, ...ties],
    focus: null,
    nodes: [...fresh, ...news.ties.flatMap(({ from, to }) => [nodeAt(input, from), nodeAt(input, to)])],
    edges: news.ties.map(({ from, to }) => ({ source: index.map.ids[from] ?? '', target: index.map.ids[to] ?? '' })),
  }
}
