import { questionLimits } from '../matching/groups/weights.ts'
import type { TextMatch } from '../matching/pairs/text-matches.ts'
import { type AroundText, textsAbout } from './around-text.ts'
import type { Facts } from './facts.ts'
import type { ProposalGap } from './proposals.ts'
import type { Texts } from './texts.ts'

/** So many questions near one are tried, of each kind. */
export const candidatesPerLabel = 4

/** Hopes, worries or needs near a question, and themes, the nearest first, whoever may see them. */
export interface NearQuestions {
  /** `much`: that are much the same. */
  readonly texts: readonly { readonly id: string; readonly much: boolean }[]
  /** `filed`: that the question itself is filed under. */
  readonly themes: readonly { readonly id: string; readonly filed: boolean }[]
}

/** Why no mini-network is proposed, and where one could ask instead. */
export interface GapFound extends NearQuestions {
  /** Null where something is proposed. */
  readonly missing: ProposalGap | null
}

/**
 * Questions near one that has no answer: of a theme its broader ones; else hopes, worries or needs that say something like it,
 * and what it is filed under; of a need also what those are about.
 * @param sources.most so many hopes, worries or needs at most
 */
export function questionsNear(
  asked: AroundText,
  { facts, texts, most }: { readonly facts: Facts; readonly texts: Texts; readonly most: number },
): NearQuestions {
  const { around } = asked
  if (around.label === 'Theme') {
    const broader = facts.themes.get(around.id)?.broaderIds ?? []
    return { texts: [], themes: broader.map((id) => ({ id, filed: true })) }
  }
  const about = textsAbout(asked, texts, most)
  const kind = around.label === 'Need' ? 'need' : 'motivation'
  const like = around.label === 'Challenge' ? [] : [...(about.texts.get(kind) ?? [])]
  const { near: limits } = questionLimits
  const isNear = ({ chance, whole }: TextMatch) =>
    (chance >= limits.chance && (whole ?? 1) >= limits.leastWhole) || (whole ?? 0) >= limits.whole
  const near = like
    .filter(isNear)
    .sort((x, y) => y.chance - x.chance || (x.text.id < y.text.id ? -1 : 1))
    .slice(0, most)
  const least = around.label === 'Challenge' ? 0 : questionLimits.least[around.label][kind]
  const byWeight = [...about.themes].sort(([one, x], [other, y]) => y - x || (one < other ? -1 : 1))
  const themes = byWeight.map(([id]) => ({ id, filed: around.ownThemeIds.includes(id) }))
  return {
    texts: near.map(({ text, chance }) => ({ id: text.id, much: chance >= least })),
    // Fear is of no field of work, though what is nearest to it stands in one.
    themes: around.label === 'Motivation' ? themes.filter(({ filed }) => filed) : themes,
  }
}

/** Which are tried, nearest first: what is much the same, the themes that it is filed under, what is less like it, and what that is about. */
export function nearestFirst({ texts, themes }: NearQuestions): string[] {
  const [near, about] = [texts.slice(0, candidatesPerLabel), themes.slice(0, candidatesPerLabel)]
  const much = near.filter((text) => text.much)
  const filed = about.filter((theme) => theme.filed)
  return [...new Set([...much, ...filed, ...near, ...about].map(({ id }) => id))]
}
