import type { Graph } from '../database/graph.ts'
import { findKnownOf } from '../exchange/find-known.ts'
import { KnownIndex, type KnownNode } from '../exchange/plan/known.ts'
import { candidatesFor } from '../exchange/plan/likeness.ts'
import type { Candidate } from '../exchange/plan/model.ts'
import { refuseUnlessCoordinator } from '../exchange/rules.ts'
import { fold } from '../exchange/words/fold.ts'
import { refuse } from './merge-things.ts'
import { labelOfId, type Mergeable } from './model.ts'
import { listToldApart, tellApart } from './statements.ts'

/** Two things that may be one. */
export interface LikelyPair {
  readonly pairKey: string
  readonly a: KnownNode
  readonly b: KnownNode
  readonly because: Candidate['because']
  /** From 0 to 1. */
  readonly likeness: number
}

export const duplicateKinds = {
  Organisation: 'organisation',
  Person: 'person',
  Theme: 'theme',
  Place: 'place',
  Initiative: 'initiative',
} as const satisfies Record<Mergeable, string>

/** So many things of a kind are looked through at most, and so many pairs are shown. */
const mostThings = 20_000
const mostPairs = 100

/** Pairs of one kind that may be the same, the likeliest first, without those that somebody has told apart. */
export async function findDuplicates(graph: Graph, { label }: { label: Mergeable }): Promise<LikelyPair[]> {
  refuseUnlessCoordinator(graph.viewer)
  const things = await findKnownOf(graph, { kind: duplicateKinds[label], limit: mostThings })
  const apart = new Set((await graph.read(listToldApart, {})).map(({ pairKey }) => pairKey))
  const pairs = label === 'Organisation' ? likeOrganisations(things) : sameNames(things)
  return pairs
    .filter(({ pairKey }) => !apart.has(pairKey))
    .sort((x, y) => y.likeness - x.likeness || (x.pairKey < y.pairKey ? -1 : 1))
    .slice(0, mostPairs)
}

const keyOf = (a: KnownNode, b: KnownNode) => [a.id, b.id].sort().join('|')

function likeOrganisations(things: readonly KnownNode[]): LikelyPair[] {
  const index = new KnownIndex({ things, links: new Set() })
  const found = new Map<string, LikelyPair>()
  for (const thing of things) {
    const { website, organisationNumber } = thing.values as { website?: string; organisationNumber?: string }
    const sought = { name: thing.name, website: website ?? null, organisationNumber: organisationNumber ?? null }
    for (const { id, because, likeness } of candidatesFor(sought, index)) {
      const other = index.byId.get(id)
      if (!other || other === thing || found.has(keyOf(thing, other))) continue
      if (differInNumber(thing, other)) continue
      found.set(keyOf(thing, other), { pairKey: keyOf(thing, other), a: thing, b: other, because, likeness })
    }
  }
  return [...found.values()]
}

/** Two registered numbers are two organisations, whatever they are called. */
const differInNumber = (a: KnownNode, b: KnownNode) =>
  Boolean(a.values.organisationNumber && b.values.organisationNumber) &&
  a.values.organisationNumber !== b.values.organisationNumber

/** Things of other kinds are likely the same where one of their names is; places only in one country. */
function sameNames(things: readonly KnownNode[]): LikelyPair[] {
  const byName = new Map<string, KnownNode[]>()
  for (const thing of things) {
    const where = thing.kind === 'place' ? `${thing.values.country}|` : ''
    for (const name of new Set([thing.name, ...thing.otherNames].map((one) => `${where}${fold(one)}`))) {
      const list = byName.get(name) ?? []
      list.push(thing)
      byName.set(name, list)
    }
  }
  const found = new Map<string, LikelyPair>()
  for (const alike of byName.values()) {
    // A name that many have, as of people, tells little: the first twenty are asked about.
    const some = alike.slice(0, 20)
    for (const [at, a] of some.entries()) {
      for (const b of some.slice(at + 1)) {
        const isName = fold(a.name) === fold(b.name)
        const likeness = (isName ? 0.9 : 0.8) + (a.placeName !== null && a.placeName === b.placeName ? 0.05 : 0)
        const pair = { pairKey: keyOf(a, b), a, b, likeness, because: [isName ? 'name' : 'other_name'] as const }
        if (!found.has(pair.pairKey)) found.set(pair.pairKey, pair)
      }
    }
  }
  return [...found.values()]
}

/** Remembers that two things are not the same. @throws InputError where they cannot be one anyway */
export async function tellThemApart(graph: Graph, { aId, bId }: { aId: string; bId: string }): Promise<string> {
  refuseUnlessCoordinator(graph.viewer)
  const label = labelOfId(aId)
  if (!label || label !== labelOfId(bId) || aId === bId) refuse('bId', 'other_kind', 'Choose two of the same kind.')
  const [row] = await graph.write((transaction) => transaction.run(tellApart, { pairKey: [aId, bId].sort().join('|') }))
  return row?.pairKey ?? ''
}
