import type { PartnerNetworkInput, RankedOrganisation } from '../partners/partner-network.ts'
import { TextIndex } from '../text/text-index.ts'

type Known = Partial<Omit<RankedOrganisation, 'id'>>

/** An initiative by who is on it, its text, and its themes. */
export interface SampleInitiative {
  readonly on: readonly string[]
  readonly text?: string
  readonly themes?: readonly string[]
}

/**
 * Initiatives `ini0`, `ini1` … and everyone who is on them or of whom something is known, in order of name. What is not
 * told is not known. For tests.
 */
export function samplePartnership(
  initiatives: readonly SampleInitiative[],
  known: Readonly<Record<string, Known>> = {},
): PartnerNetworkInput {
  const ids = [...new Set([...Object.keys(known), ...initiatives.flatMap(({ on }) => on)])].sort()
  const rows = initiatives.map(({ on, text = '', themes = [] }, at) => ({
    id: `ini${at}`,
    text,
    organisationIds: on,
    themeIds: themes,
  }))
  return {
    organisations: ids.map((id) => ({ id, name: '', kind: '', town: '', country: '', ...known[id] })),
    initiatives: rows,
    index: new TextIndex(rows.map(({ id, text }) => ({ id, parts: [{ text, language: 'sv' as const }] }))),
  }
}
