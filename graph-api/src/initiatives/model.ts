import { z } from 'zod'
import {
  ids,
  language,
  line,
  optionalDay,
  optionalId,
  optionalLine,
  optionalProse,
  prose,
  visibility,
} from '../shared/fields.ts'
import { formerNames } from '../shared/former-names.ts'
import type { NodeRow } from '../shared/node.ts'
import { linkedList } from '../shared/relations.ts'

export const initiativeStatuses = ['idea', 'planned', 'ongoing', 'paused', 'completed'] as const
export type InitiativeStatus = (typeof initiativeStatuses)[number]
/** How an organisation belongs to an initiative: the relationship's type. */
export type InitiativeRole = 'LEADS' | 'TAKES_PART_IN'

/** An initiative as a selection returns it: the properties that were asked. */
export interface InitiativeRow extends NodeRow {
  readonly title: string
  readonly formerNames: readonly string[] | null
  readonly summary: string
  readonly language: 'sv' | 'en' | 'other'
  readonly titleOther: string | null
  readonly summaryOther: string | null
  readonly languageOther: 'sv' | 'en' | 'other' | null
  readonly status: InitiativeStatus
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly confirmedOn: string | null
  readonly visibility: 'me' | 'gathering' | 'network' | 'everyone'
  readonly demo: boolean | null
  readonly createdAt: string
  readonly updatedAt: string
}

const initiativeProperties = z.object({
  title: line,
  formerNames,
  summary: prose,
  language: language,
  /** The same in another language, where somebody has written it. */
  titleOther: optionalLine,
  summaryOther: optionalProse,
  languageOther: z
    .enum(['sv', 'en', 'other'])
    .nullish()
    .transform((code) => code ?? null),
  status: z
    .enum(initiativeStatuses)
    .nullish()
    .transform((status) => status ?? 'ongoing'),
  startsOn: optionalDay,
  endsOn: optionalDay,
  visibility: visibility,
})

/** What has no time of its own, so that a change can give it anew: where, a part of what, about what, for whom. */
const initiativeBelongings = z.object({
  placeId: optionalId,
  parentId: optionalId,
  themeIds: ids,
  challengeIds: ids,
  audienceIds: ids,
})

/**
 * What makes an initiative. Organisations that lead it and that take part, contacts and the motivations it answers are
 * ids, or ids with `since` and `until`; up to 50 of each.
 */
export const initiativeInput = initiativeProperties.extend(initiativeBelongings.shape).extend({
  leadIds: linkedList,
  partnerIds: linkedList,
  contactIds: linkedList,
  answersIds: linkedList,
})

/** What can be changed: each part may be left out. Who runs it and who to ask is linked, and ended, one by one. */
export const initiativeChanges = initiativeProperties.extend(initiativeBelongings.shape).partial()
