import type { Graph } from '../database/graph.ts'
import { isId } from '../shared/ids.ts'
import { pairKeyOf } from '../suggestions/suggestion.ts'
import type { LikelyPair } from './alike-pairs.ts'
import { findLikeness } from './find-duplicates.ts'
import { findJudged, readPair } from './likeness-statements.ts'
import { isMergeable, joinedLists, nameOf, sharedFields } from './model.ts'
import { type Obstacle, obstacleOf, refuseUnlessAdministering } from './rules.ts'

/** One of two things side by side. */
export interface PairSide {
  readonly id: string
  readonly label: string
  readonly name: string
  readonly visibility: string | null
  /** The fields that can be chosen, and what each holds. */
  readonly fields: readonly { readonly name: string; readonly value: string | null }[]
  /** Lists, which are joined: other names, ids elsewhere. */
  readonly lists: readonly { readonly name: string; readonly values: readonly string[] }[]
  readonly hanging: readonly TieCount[]
}

/** What hangs on a thing by one type of relationship. */
export interface TieCount {
  readonly type: string
  readonly out: boolean
  readonly label: string
  readonly count: number
  readonly some: readonly { readonly id: string; readonly name: string }[]
}

export interface Pair {
  readonly pairKey: string
  readonly a: PairSide
  readonly b: PairSide
  readonly obstacle: Obstacle | null
  readonly verdict: 'different' | 'maybe' | null
  readonly likely: LikelyPair | null
}

/**
 * Two things side by side, with what hangs on each as far as the viewer may see it; null where one is not there.
 * @throws NotAllowedError for everybody but coordinators
 */
export async function findPair(graph: Graph, { aId, bId }: { aId: string; bId: string }): Promise<Pair | null> {
  refuseUnlessAdministering(graph.viewer)
  if (!isId(aId) || !isId(bId)) return null
  const rows = await graph.read(readPair, { ids: [aId, bId] })
  const [a, b] = [rows.find(({ id }) => id === aId), rows.find(({ id }) => id === bId)]
  if (!a || !b) return null
  const pairKey = pairKeyOf([aId, bId])
  const [judged] = await graph.read(findJudged, { pairKeys: [pairKey] })
  return {
    pairKey,
    a: sideOf(a),
    b: sideOf(b),
    obstacle: obstacleOf(a, b),
    verdict: judged?.verdict ?? null,
    likely: await findLikeness(graph, pairKey),
  }
}

function sideOf({ id, label, properties, hanging }: ReturnType<(typeof readPair)['row']['parse']>): PairSide {
  const fields = isMergeable(label) ? sharedFields[label] : []
  const text = (value: unknown) => (value === null || value === undefined ? null : String(value))
  return {
    id,
    label,
    name: nameOf(properties),
    visibility: text(properties.visibility),
    fields: fields.map((name) => ({ name, value: text(properties[name]) })),
    lists: joinedLists.flatMap((name) => {
      const values = Array.isArray(properties[name]) ? properties[name].map(String) : []
      return values.length > 0 ? [{ name, values }] : []
    }),
    hanging,
  }
}
