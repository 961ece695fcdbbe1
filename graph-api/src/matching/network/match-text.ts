import type { Network } from './network.ts'

export type MatchKind = 'need' | 'offer' | 'initiative' | 'motivation'
export const matchKinds: readonly MatchKind[] = ['need', 'offer', 'initiative', 'motivation']

/** The number of a kind, for tables that hold numbers. */
export function groupOf(kind: MatchKind): number {
  return matchKinds.indexOf(kind)
}

/** A need and an offer, whichever stands first. */
export function areNeedAndOffer(left: MatchKind, right: MatchKind): boolean {
  return (left === 'need' && right === 'offer') || (left === 'offer' && right === 'need')
}

/** A text that can meet another: what somebody needs, offers, does, or hopes and worries for. */
export interface MatchText {
  readonly id: string
  readonly kind: MatchKind
  /** Whose it is: one for a need or an offer, any number for the others. */
  readonly holderIds: readonly string[]
  /** The text that its vectors speak of. */
  readonly text: string
  readonly themeIds: readonly string[]
  /** What kind of thing is sought or offered (competence, venue …); null where nobody has said. */
  readonly resource: string | null
}

/** Not one text, and each held by somebody who does not hold the other: what one has said oneself is no news. */
export function areFromOthers(one: MatchText, other: MatchText | undefined): boolean {
  if (other === undefined || other.id === one.id) return false
  const [mine, theirs] = [one.holderIds, other.holderIds]
  return theirs.some((id) => !mine.includes(id)) && mine.some((id) => !theirs.includes(id))
}

/**
 * Every text of a network that still holds: what is past its `validUntil` is left out, and whatever is held by
 * organisations alone that are no longer there.
 * @param today as `2026-11-27`
 */
export function matchTextsOf(network: Network, today: string): Map<string, MatchText> {
  const known = new Set(network.organisations.map(({ id }) => id))
  const texts = new Map<string, MatchText>()
  const add = (text: MatchText) => {
    const before = texts.get(text.id)
    const holderIds = [...(before?.holderIds ?? []), ...text.holderIds].filter((id) => known.has(id))
    if (holderIds.length > 0) texts.set(text.id, { ...text, holderIds: [...new Set(holderIds)] })
  }
  const statements = [
    ...network.needs.map((one) => ({ ...one, is: 'need' as const })),
    ...network.offers.map((one) => ({ ...one, is: 'offer' as const })),
    ...network.motivations.map((one) => ({ ...one, is: 'motivation' as const })),
  ]
  for (const { id, is, holderId, text, themeIds, kind, validUntil } of statements) {
    if (validUntil !== null && validUntil.slice(0, 10) < today) continue
    const resource = is === 'motivation' || kind === 'other' ? null : (kind ?? null)
    add({ id, kind: is, holderIds: [holderId], text, themeIds, resource })
  }
  for (const { id, title, text, organisationIds, themeIds } of network.initiatives) {
    add({ id, kind: 'initiative', holderIds: organisationIds, text: titled(title, text), themeIds, resource: null })
  }
  return texts
}

/** A title and what follows it, as one text: the one that vectors are worked out for. */
export function titled(title: string, text: string | null): string {
  return text ? `${title}. ${text}` : title
}
