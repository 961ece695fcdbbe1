import type { Level } from '../matching/pairs/levels.ts'
import type { NodeRow } from '../shared/node.ts'

/** A stored synergy as a selection returns it: the properties that were asked. */
export interface SynergyRow extends NodeRow {
  readonly score: number
  readonly bridge: boolean
  readonly mutual: boolean
  readonly known: boolean
  readonly partNames: readonly string[]
  readonly partValues: readonly number[]
  readonly partWeights: readonly number[]
  readonly unknowns: readonly string[]
  readonly weakestNeedId: string | null
  readonly lastConfirmedOn: string | null
  readonly computedAt: string
}

/** A stored ring as a selection returns it. */
export interface RingRow extends NodeRow {
  readonly score: number
  readonly level: Level | null
  readonly weakestNeedId: string | null
  readonly computedAt: string
}

export const synergyVerdicts = ['follow', 'already_know', 'not_relevant', 'no_capacity', 'remind_me_later'] as const
export type SynergyVerdict = (typeof synergyVerdicts)[number]

/** Of a ring a member can say besides that it wants to take part. */
export const ringVerdicts = [...synergyVerdicts, 'ask_for_introduction'] as const
export type RingVerdict = (typeof ringVerdicts)[number]
