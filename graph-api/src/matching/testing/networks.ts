import type { Network } from '../network/network.ts'

/** Nobody and nothing. */
export const emptyNetwork: Network = {
  organisations: [],
  needs: [],
  offers: [],
  motivations: [],
  initiatives: [],
  collaborations: [],
  themes: [],
}

export function sampleOrganisation(id: string, placeId: string | null = null) {
  return { id, name: id, kind: 'company', placeId, capacity: null }
}

/** What somebody needs, offers or hopes for, of which nobody has said more than a test does. */
export function sampleStatement(
  id: string,
  holderId: string,
  more: { text?: string; themeIds?: readonly string[]; kind?: string; validUntil?: string; confirmedAt?: string } = {},
) {
  const unsaid = { language: 'sv', themeIds: [], validUntil: null, confirmedAt: null, weight: 1 }
  return { id, holderId, text: `Text ${id}`, ...unsaid, ...more }
}

export function sampleInitiative(id: string, organisationIds: readonly string[], themeIds: readonly string[] = []) {
  return { id, title: `Titel ${id}`, text: `Text ${id}`, organisationIds, themeIds, placeId: null }
}
