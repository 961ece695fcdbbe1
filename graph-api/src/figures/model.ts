import { z } from 'zod'
import { collaborationStatuses } from '../collaborations/model.ts'
import { miniNetworkStatuses } from '../mini-networks/model.ts'
import { organisationKinds } from '../organisations/model.ts'
import { parallelVerdicts } from '../parallels/model.ts'
import { optionalId } from '../shared/fields.ts'
import type { ListedThing } from '../shared/listed.ts'

/** What the year's figures count. Each is the length of a list, and the list is what it counts. */
export const figures = [
  'contacts_asked',
  'contacts_agreed',
  'contacts_suggested',
  'collaborations',
  'collaborations_begun',
  'collaborations_ended',
  'mini_networks',
  'mini_networks_formed',
  'parallels_judged',
  'needs_closed',
  'challenges',
  'commitments',
  'pairs',
] as const
export type Figure = (typeof figures)[number]

export const figureInput = z.object({
  figure: z.enum(figures),
  year: z.int().min(1900).max(2199),
  /** Of `collaborations` and `mini_networks`: how far they have come; all where left out. */
  collaborationStatus: z.enum(collaborationStatuses).nullish(),
  miniNetworkStatus: z.enum(miniNetworkStatuses).nullish(),
  /** Of `parallels_judged`: only those of which this was said. */
  verdict: z.enum(parallelVerdicts).nullish(),
  /** Of `commitments`: to which challenge. */
  challengeId: optionalId,
  /** Of `pairs`: the kinds of the two. */
  ofKind: z.enum(organisationKinds).nullish(),
  withKind: z.enum(organisationKinds).nullish(),
})
export type FigureInput = z.input<typeof figureInput>

export interface PairCount {
  readonly ofKind: (typeof organisationKinds)[number]
  readonly withKind: (typeof organisationKinds)[number]
  readonly pairs: number
}

/** How the network hangs together on a day. Of long lists the first 50 are named. */
export interface NetworkShape {
  readonly year: number
  /** All who do anything with others. */
  readonly linked: readonly ListedThing[]
  readonly onDay: string
  readonly organisations: number
  readonly aloneCount: number
  readonly alone: readonly ListedThing[]
  /** Into how many parts those fall who do anything with others. */
  readonly parts: number
  /** The few that hold it together, and how many would be cut off from the largest part without them. */
  readonly bridges: readonly ListedThing[]
  readonly cutOff: number
  /** The few who together do something with everybody else that does; whether it is known that fewer do not. */
  readonly reachCount: number
  readonly reach: readonly ListedThing[]
  readonly isFewest: boolean
}

/** The languages that the year's report is written in. */
export type ReportLanguage = 'sv' | 'en'
