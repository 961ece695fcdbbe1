import type { Messages } from '../language/sv.ts'
import { optionsOf } from '../ui/words.ts'
import type { FigureName } from './address.ts'
import type { FigureVariables, Standing } from './queries.ts'

/** A figure with its name and what it counts. */
export interface FigureRow {
  readonly name: string
  readonly value: number
  readonly of: Partial<FigureVariables>
}
export type Group = keyof Messages['figures']['groups']

export type Counted = Readonly<Partial<Record<FigureName, { totalCount: number }>>>

const named = (t: Messages, counted: Counted, figures: readonly FigureName[]): FigureRow[] =>
  figures.map((figure) => ({
    name: t.figures.names[figure],
    value: counted[figure]?.totalCount ?? 0,
    of: { figure },
  }))

/** All the figures that are one number, in their groups. */
export const rowsOf = (
  t: Messages,
  counted: Counted,
  standing: Standing,
): Readonly<Record<Exclude<Group, 'pairs'>, FigureRow[]>> => {
  const { names, ofStatus } = t.figures
  return {
    contacts: named(t, counted, ['CONTACTS_ASKED', 'CONTACTS_AGREED', 'CONTACTS_SUGGESTED']),
    collaborations: [
      ...named(t, counted, ['COLLABORATIONS_BEGUN', 'COLLABORATIONS_ENDED']),
      ...optionsOf(t.kinds.collaborationStatus).map(({ value, label }) => ({
        name: ofStatus(names.COLLABORATIONS, label),
        value: standing[value].totalCount,
        of: { figure: 'COLLABORATIONS', collaborationStatus: value } as const,
      })),
    ],
    miniNetworks: [
      ...named(t, counted, ['MINI_NETWORKS_FORMED']),
      ...optionsOf(t.kinds.miniNetworkStatus).map(({ value, label }) => ({
        name: ofStatus(names.MINI_NETWORKS, label),
        value: standing[value].totalCount,
        of: { figure: 'MINI_NETWORKS', miniNetworkStatus: value } as const,
      })),
    ],
    rest: named(t, counted, ['PARALLELS_JUDGED', 'NEEDS_CLOSED']),
    challenges: standing.challenges.nodes.map(({ thing, count }) => ({
      name: thing.title,
      value: count ?? 0,
      of: { figure: 'COMMITMENTS', challengeId: thing.id } as const,
    })),
  }
}
