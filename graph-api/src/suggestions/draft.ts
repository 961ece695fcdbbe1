import type { EncodedText } from '../matching/meaning/model.ts'
import type { MatchKind, MatchText } from '../matching/network/match-text.ts'
import type { SynergyWay } from '../matching/pairs/explain.ts'
import { arrangeList, type Level } from '../matching/pairs/levels.ts'
import type { Synergy } from '../matching/pairs/synergy.ts'
import { languageOf } from '../matching/text/language.ts'
import type { SynergyModel } from './synergy-lists.ts'
import type { Texts } from './texts.ts'

/** What somebody who is not in the network yet has written. */
export interface DraftText {
  readonly kind: MatchKind
  readonly text: string
  readonly language: string | null
  readonly themeIds: readonly string[]
  /** What kind of thing is sought or offered; null where not said. */
  readonly resource: string | null
}

/** Somebody to work with, by what they have said and what the draft says: ids and places, never a text. */
export interface DraftSuggestion {
  readonly organisationId: string
  readonly level: Level
  /** Which of the texts asked with, from 0. */
  readonly position: number
  /** What it meets. */
  readonly theirsId: string
  /** How they meet; null for a need and an offer. */
  readonly way: SynergyWay | null
  /** All that was said of the pair rests on these. */
  readonly restsOn: readonly string[]
}

const asker = 'draft'
const idAt = (position: number): string => `${asker}:${position}`
const positionOf = (id: string): number => Number(id.slice(asker.length + 1))

/**
 * Whom a draft would be shown once it is saved, best first, by the same engine; nothing of it is kept.
 * @param encoded each text's vectors; words carry alone where left out
 */
export function findForDraft(
  { texts, model }: { readonly texts: Texts; readonly model: SynergyModel },
  drafts: readonly DraftText[],
  { encoded, first }: { readonly encoded: readonly (EncodedText | undefined)[]; readonly first: number },
): DraftSuggestion[] {
  const { vectors, matches } = texts
  const met = drafts.map((draft, position) => {
    const id = idAt(position)
    const known = encoded[position]
    const mine: MatchText = { ...draft, id, holderIds: [asker] }
    const parts = [{ text: draft.text, language: languageOf(draft.language) }]
    const source = known && { text: draft.text, encoded: known }
    const found = vectors.withTemporary(id, source, () =>
      matches.ofDraft(mine, { id, parts, themeIds: draft.themeIds }),
    )
    return { mine, found }
  })
  return arrangeList(model.scoreMatched(asker, met), { most: first, mostKnown: 0 }).flatMap(({ synergy, level }) => {
    const best = bestOf(synergy)
    return best ? [{ organisationId: synergy.bId, level, ...best, restsOn: restsOn(synergy) }] : []
  })
}

/** What one wins, else what the other one wins, else another way. */
function bestOf({
  gainsA,
  gainsB,
  reasons,
}: Synergy): Pick<DraftSuggestion, 'position' | 'theirsId' | 'way'> | undefined {
  const [[won], [given], [reason]] = [gainsA, gainsB, reasons]
  if (won) return { position: positionOf(won.needId), theirsId: won.offerId, way: null }
  if (given) return { position: positionOf(given.offerId), theirsId: given.needId, way: null }
  return reason && { position: positionOf(reason.mineId), theirsId: reason.theirsId, way: reason.way }
}

function restsOn({ gainsA, gainsB, reasons }: Synergy): string[] {
  const all = [
    ...gainsA.map(({ offerId }) => offerId),
    ...gainsB.map(({ needId }) => needId),
    ...reasons.map(({ theirsId }) => theirsId),
  ]
  return [...new Set(all)]
}
