import { z } from 'zod'

/** Rows as the matcher reads them from the graph. Days and moments are ISO 8601; ids pass through unchanged. */
const ids = z.array(z.string())

export const organisationRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  description: z.string().nullable(),
  language: z.string().nullable(),
  capacity: z.number().nullable(),
  placeId: z.string().nullable(),
})
export type OrganisationFacts = z.infer<typeof organisationRow>

export const statementRow = z.object({
  id: z.string(),
  isNeed: z.boolean(),
  holderId: z.string(),
  kind: z.string().nullable(),
  text: z.string(),
  language: z.string(),
  validUntil: z.string().nullable(),
  confirmedOn: z.string().nullable(),
  themeIds: ids,
})
export type StatementFacts = z.infer<typeof statementRow>

export const motivationRow = z.object({
  id: z.string(),
  kind: z.enum(['hope', 'concern', 'driver']),
  text: z.string(),
  language: z.string(),
  holderIds: ids,
  themeIds: ids,
})
export type MotivationFacts = z.infer<typeof motivationRow>

export const initiativeRow = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  language: z.string(),
  titleOther: z.string().nullable(),
  summaryOther: z.string().nullable(),
  languageOther: z.string().nullable(),
  status: z.string().nullable(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  leadIds: ids,
  organisationIds: ids,
  themeIds: ids,
  audienceIds: ids,
  motivationIds: ids,
  placeId: z.string().nullable(),
  parentId: z.string().nullable(),
})
export type InitiativeFacts = z.infer<typeof initiativeRow>

export const collaborationRow = z.object({
  id: z.string(),
  status: z.enum(['proposed', 'exploring', 'active', 'paused', 'ended']),
  organisationIds: ids,
})
export type CollaborationFacts = z.infer<typeof collaborationRow>

export const miniNetworkRow = z.object({ id: z.string(), status: z.string(), organisationIds: ids })
export type MiniNetworkFacts = z.infer<typeof miniNetworkRow>

export const themeRow = z.object({
  id: z.string(),
  broaderIds: ids,
  labelSv: z.string(),
  labelEn: z.string(),
  synonymsSv: z.array(z.string()),
  synonymsEn: z.array(z.string()),
})
export type ThemeFacts = z.infer<typeof themeRow>

export const placeRow = z.object({ id: z.string(), name: z.string() })
export type PlaceFacts = z.infer<typeof placeRow>

const verdictRow = z.object({
  engine: z.string(),
  pairKey: z.string(),
  byId: z.string().nullable(),
  verdict: z.string(),
  decidedAt: z.string(),
  restsUntil: z.string().nullable(),
  /** The parts' values when it was judged, in the order of `scoreParts`. */
  parts: z.array(z.number()).nullable(),
})
export type VerdictFacts = z.infer<typeof verdictRow>

export const eventRow = z.object({ id: z.string(), type: z.string(), subjectId: z.string() })

export const aroundRow = z.object({
  id: z.string(),
  label: z.enum(['Need', 'Motivation', 'Theme', 'Challenge']),
  /** Its themes and all narrower ones. */
  themeIds: ids,
  /** Those it names itself. */
  ownThemeIds: ids,
  /** Who holds, supports, seeks or is committed to it. */
  organisationIds: ids,
  name: z.string().nullable(),
  text: z.string().nullable(),
  otherNames: ids,
  language: z.string().nullable(),
})
export type AroundFacts = z.infer<typeof aroundRow>

export const figuresRow = z.object({
  /** Share of organisations that stand in somebody's list, 0 to 1. */
  coverage: z.number().nullable(),
  /** How unevenly they are shown (Gini), 0 to 1. */
  inequality: z.number().nullable(),
  /** In how many lists the most shown one stands. */
  mostShown: z.number().nullable(),
  resetAt: z.string().nullable(),
  verdicts: z.array(verdictRow),
})
export type FiguresFacts = z.infer<typeof figuresRow>
