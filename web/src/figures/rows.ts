import type { Messages } from '../language/sv.ts'
import { optionsOf } from '../ui/words.ts'
import type { FigureName } from './address.ts'
import type { Active, FigureVariables, Shapes } from './queries.ts'

/** A figure with its name and what it counts. */
export interface FigureRow {
  readonly name: string
  readonly value: number
  readonly of: Partial<FigureVariables>
}

export type Counted = Readonly<Partial<Record<FigureName, { totalCount: number }>>>

const named = (t: Messages, counted: Counted, figures: readonly FigureName[]): FigureRow[] =>
  figures.map((figure) => ({
    name: t.figures.names[figure],
    value: counted[figure]?.totalCount ?? 0,
    of: { figure },
  }))

/** All that is known of a year. */
export interface Year {
  readonly year: number
  readonly counted: Counted
  readonly active: Active
  readonly shapes: Shapes
}

/** The groups of figures that are one number each, in the order in which they are read. */
export const rowGroups = ['contacts', 'collaborations', 'miniNetworks', 'rest', 'challenges'] as const

/** How many challenges stand in no row: of many the first 50 do. */
export const moreChallenges = ({ active: { challenges } }: Year): number =>
  Math.max(0, (challenges.totalCount ?? 0) - challenges.nodes.length)

/** All the figures that are one number, in their groups. */
export const rowsOf = (
  t: Messages,
  { counted, active, shapes }: Year,
): Readonly<Record<(typeof rowGroups)[number], FigureRow[]>> => {
  const { ofCollaborationStatus, ofMiniNetworkStatus, ofVerdict } = t.figures
  return {
    contacts: named(t, counted, ['CONTACTS_ASKED', 'CONTACTS_AGREED', 'CONTACTS_SUGGESTED']),
    collaborations: [
      ...named(t, counted, ['COLLABORATIONS_BEGUN', 'COLLABORATIONS_ENDED']),
      ...optionsOf(ofCollaborationStatus).map(({ value, label }) => ({
        name: label,
        value: active[value].totalCount,
        of: { figure: 'COLLABORATIONS', collaborationStatus: value } as const,
      })),
    ],
    miniNetworks: [
      ...named(t, counted, ['MINI_NETWORKS_FORMED']),
      ...optionsOf(ofMiniNetworkStatus).map(({ value, label }) => ({
        name: label,
        value: active[value].totalCount,
        of: { figure: 'MINI_NETWORKS', miniNetworkStatus: value } as const,
      })),
    ],
    rest: [
      ...named(t, counted, ['PARALLELS_JUDGED']),
      ...optionsOf(ofVerdict).map(({ value, label }) => ({
        name: label,
        value: shapes[value].totalCount,
        of: { figure: 'PARALLELS_JUDGED', verdict: value } as const,
      })),
      ...named(t, counted, ['NEEDS_CLOSED']),
    ],
    challenges: active.challenges.nodes.map(({ thing, count }) => ({
      name: thing.title,
      value: count ?? 0,
      of: { figure: 'COMMITMENTS', challengeId: thing.id } as const,
    })),
  }
}
